package de.integrationsplan.continuation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.integrationsplan.continuation.ContinuationRules.Proposal;
import de.integrationsplan.platform.http.RawJson;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContinuationLineView(
        UUID measureId,
        UUID lineage,
        RawJson measure,
        boolean addedLater,
        @Nullable RawJson changedSince,
        Proposal proposal,
        @JsonUnwrapped ContinuationLineInput input,
        int version,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant acceptedAt,
        @Nullable UUID acceptedMeasureId) {

    static ContinuationLineView of(ContinuationLine line) {
        return new ContinuationLineView(
                line.measureId(),
                line.lineage(),
                line.measure(),
                line.addedLater(),
                line.changedSince(),
                line.proposal(),
                line.input(),
                line.version(),
                line.decidedBy(),
                line.decidedAt(),
                line.acceptedAt(),
                line.acceptedMeasureId());
    }
}
