import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { plansQuery } from "#/api/queries";
import { measureQuery } from "#/features/measure/queries";

/** The plans, and the one that the present screen is about: by the address, by its measure, or the newest. */
export function useCurrentPlan() {
  const { year, measureId } = useParams({ strict: false });
  const plans = useQuery(plansQuery()).data;
  const measure = useQuery({ ...measureQuery(measureId ?? ""), enabled: measureId !== undefined }).data?.data;
  const current = year
    ? plans?.find((plan) => `${plan.year}` === year)
    : (plans?.find((plan) => plan.id === measure?.planId) ?? plans?.[0]);
  return { plans, current };
}
