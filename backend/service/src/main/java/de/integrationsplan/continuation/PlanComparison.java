package de.integrationsplan.continuation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.page.Page;

/** Two plans side by side. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanComparison(
        RawJson plan,
        RawJson earlierPlan,
        PlanDifference.Counts counts,
        @JsonUnwrapped Page<ComparedItem> page) {}
