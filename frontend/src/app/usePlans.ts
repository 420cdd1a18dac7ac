import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { plansQuery } from "#/api/queries";
import { useMe } from "#/auth/useMe";
import { lineQuery } from "#/features/budget/queries";
import { measureQuery } from "#/features/measure/queries";

/** The plans, and the one that the present screen is about: by the address, by its measure or budget line, or the newest. */
export function useCurrentPlan() {
  const { year, measureId, lineId } = useParams({ strict: false });
  const { can } = useMe();
  const { data: plans, isLoading } = useQuery({ ...plansQuery(), enabled: can("plan:read") });
  const measure = useQuery({ ...measureQuery(measureId ?? ""), enabled: measureId !== undefined }).data?.data;
  const line = useQuery({ ...lineQuery(lineId ?? ""), enabled: lineId !== undefined }).data?.data;
  const planId = measure?.planId ?? line?.planId;
  const current = year
    ? plans?.find((plan) => `${plan.year}` === year)
    : (plans?.find((plan) => plan.id === planId) ?? plans?.[0]);
  return { plans, current, isLoading };
}
