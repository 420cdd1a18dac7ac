import { useQuery } from "@tanstack/react-query";
import type { ServedMeasureInput } from "#/api/types";
import { useOrganisationWords } from "#/shared/useOrganisationWords";
import { measureTitlesQuery, programmesQuery } from "../queries";
import { percentForInput } from "./shares";

/** Words for the values of a line that are ids or shares; undefined for those that speak for themselves. */
export function useLineWords(planId: string): (field: string, value: unknown) => string | undefined {
  const measures = useQuery(measureTitlesQuery(planId)).data;
  const organisation = useOrganisationWords();
  const programmes = useQuery(programmesQuery()).data;
  const title = (id: string) => measures?.find((each) => each.id === id)?.title ?? id;
  return (field, value) => {
    if (field === "measures" && Array.isArray(value)) {
      return (value as ServedMeasureInput[])
        .map(({ measureId, share }) => (share ? `${title(measureId)} (${percentForInput(share)} %)` : title(measureId)))
        .join("\n");
    }
    if (typeof value !== "string") return undefined;
    if (field === "funderId") return organisation(value);
    if (field === "programmeId") return programmes?.find(({ id }) => id === value)?.name;
    if (field === "ownShare") return `${percentForInput(value)} %`;
    return undefined;
  };
}
