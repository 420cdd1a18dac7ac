package de.integrationsplan.continuation;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.measure.MeasureStatus;
import de.integrationsplan.measure.Schedule;
import de.integrationsplan.platform.contract.RequestBody;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a measure. The values are those of the next plan, null means as it is in this one.
 *
 * @param note why, or what is still to be done; stays with the decision
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContinuationLineInput(
        ContinuationDecision decision,
        @Nullable String title,
        @Nullable String description,
        @Nullable MeasureStatus status,
        @Nullable String statusReason,
        @Nullable Schedule schedule,
        @Nullable String note) {

    public ContinuationLineInput {
        decision = Objects.requireNonNullElse(decision, ContinuationDecision.UNDECIDED);
    }

    static final ContinuationLineInput NONE =
            new ContinuationLineInput(ContinuationDecision.UNDECIDED, null, null, null, null, null, null);
}
