import { query } from "#/api/client";

export const measureYearsQuery = (measureId: string) =>
  query.queryOptions("get", "/measures/{measureId}/budget-years", { params: { path: { measureId } } });

export const comparisonQuery = (planId: string, withPlanId: string) =>
  query.queryOptions("get", "/plans/{planId}/budget-comparison", {
    params: { path: { planId }, query: { with: withPlanId } },
  });
