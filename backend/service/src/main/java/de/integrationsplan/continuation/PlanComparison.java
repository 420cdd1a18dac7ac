package de.integrationsplan.continuation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.integrationsplan.platform.http.RawJson;

/** Two plans side by side. */
record PlanComparison(
        RawJson plan, RawJson earlierPlan, @JsonUnwrapped PlanDifference difference) {}
