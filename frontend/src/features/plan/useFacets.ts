import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Status } from "#/api/types";
import { filtersOf, type PlanSearch } from "./filters";
import { facetsQuery } from "./queries";

/** How many measures each choice of a filter would leave, with all other filters as they are; nothing while that is not known. */
export function useFacets(planId: string, search: PlanSearch) {
  const { t } = useTranslation();
  const { facets } = useQuery(facetsQuery(planId, filtersOf(search))).data ?? {};
  const counted = (name: string, count: number | undefined) => {
    if (count === undefined) return name;
    return count === 0 ? t("table.facet.none", { name }) : t("table.facet.some", { name, count });
  };
  // Somebody who looks at one office's measures would see only what others lead of these.
  const leads = search.office === undefined || search.role === "lead" ? facets?.leads : undefined;
  const leadsOf = (id: string) => leads?.find(({ organisation }) => organisation.id === id)?.count ?? 0;
  return {
    block: (id: string, name: string) =>
      counted(name, facets && (facets.buildingBlocks.find(({ buildingBlock }) => buildingBlock.id === id)?.count ?? 0)),
    status: (status: Status, name: string) =>
      counted(name, facets && (facets.status.find(({ value }) => value === status)?.count ?? 0)),
    office: (id: string, name: string) => {
      const count = leadsOf(id);
      return count === 0 ? name : t("table.facet.leads", { name, count });
    },
    isNew: (name: string) => counted(name, facets?.isNew),
    withoutLead: (name: string) => counted(name, facets?.withoutLead),
  };
}

export type Facets = ReturnType<typeof useFacets>;
