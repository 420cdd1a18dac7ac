package de.integrationsplan.continuation;

import de.integrationsplan.continuation.ContinuationRules.Proposal;
import de.integrationsplan.platform.http.RawJson;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One measure of the present plan, and what becomes of it.
 *
 * @param measure as it is in the present plan
 * @param addedLater whether it came into the plan after the continuation was begun
 * @param changedSince null while it is as it was when it was decided or accepted
 * @param id null while nothing was ever decided
 * @param version of the decision; 0 while nothing was ever decided
 */
record ContinuationLine(
        @Nullable UUID id,
        UUID measureId,
        UUID lineage,
        String title,
        RawJson measure,
        boolean addedLater,
        @Nullable RawJson changedSince,
        Proposal proposal,
        ContinuationLineInput input,
        int version,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant acceptedAt,
        @Nullable UUID acceptedMeasureId) {

    boolean isAccepted() {
        return acceptedAt != null;
    }

    /** What takes effect when the line is accepted. */
    ContinuationDecision effective(boolean includeProposals) {
        return input.decision() == ContinuationDecision.UNDECIDED && includeProposals
                ? proposal.decision()
                : input.decision();
    }
}
