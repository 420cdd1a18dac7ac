package de.integrationsplan.continuation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.integrationsplan.continuation.ContinuationRules.Proposal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContinuationLineView(
        UUID measureId,
        UUID lineage,
        MeasureNow measure,
        Proposal proposal,
        @JsonUnwrapped ContinuationLineInput input,
        int version,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant acceptedAt,
        @Nullable UUID acceptedMeasureId) {

    /** The measure in the present plan. */
    record MeasureNow(String title, String status) {}

    static ContinuationLineView of(ContinuationLine line) {
        return new ContinuationLineView(
                line.measureId(),
                line.lineage(),
                new MeasureNow(line.title(), line.status()),
                line.proposal(),
                line.input(),
                line.version(),
                line.decidedBy(),
                line.decidedAt(),
                line.acceptedAt(),
                line.acceptedMeasureId());
    }
}
