import { useQuery } from "@tanstack/react-query";
import { goalsQuery } from "#/api/queries";
import { planMeasuresQuery } from "./queries";

/** What ids in a conflict stand for. */
export function useFieldWords(planId: string, needed: boolean) {
  const goals = useQuery({ ...goalsQuery(planId), enabled: needed }).data;
  const measures = useQuery({ ...planMeasuresQuery(planId), enabled: needed }).data;
  const titles = new Map([
    ...(goals ?? []).map(({ id, title }) => [id, title] as const),
    ...(measures ?? []).map(({ lineage, title }) => [lineage, title] as const),
  ]);
  return (value: unknown): string | undefined => (typeof value === "string" ? titles.get(value) : undefined);
}
