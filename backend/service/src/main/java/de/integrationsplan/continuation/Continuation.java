package de.integrationsplan.continuation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Next year's plan while it is a proposal.
 *
 * @param planId the plan that is continued
 * @param targetPlanId null until the first line was accepted
 */
record Continuation(
        UUID id,
        UUID planId,
        ContinuationInput input,
        @Nullable UUID targetPlanId,
        int version) {}
