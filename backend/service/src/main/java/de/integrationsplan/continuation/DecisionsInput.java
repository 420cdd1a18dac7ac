package de.integrationsplan.continuation;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decisions about many lines at once: all of them, or none. */
@RequestBody
public record DecisionsInput(List<Decision> lines) {

    /**
     * What is decided about one measure; values of the next plan that were decided before fall away unless it is changed.
     *
     * @param version of the line as the caller saw it; 0 for one that nobody decided
     * @param note null leaves none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decision(
            UUID measureId,
            int version,
            ContinuationDecision decision,
            @Nullable String note) {

        /** The line as it is to be. */
        ContinuationLineInput over(ContinuationLineInput before) {
            return decision == ContinuationDecision.CHANGED
                    ? new ContinuationLineInput(
                            decision,
                            before.title(),
                            before.description(),
                            before.status(),
                            before.statusReason(),
                            before.schedule(),
                            note)
                    : new ContinuationLineInput(decision, null, null, null, null, null, note);
        }
    }
}
