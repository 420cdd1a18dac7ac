import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Measure } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { responsibilityInWords } from "#/i18n/wording";
import { sortingOf } from "./columns";
import { type PlanSearch, STATUSES } from "./filters";
import { groupMeasures, groupSorted, type Section, sectionsBy } from "./grouping";
import { sortMeasures } from "./ordering";
import type { Rows } from "./PlanTable";

type Look = Pick<PlanSearch, "group" | "sort">;

/** The measures in the order and under the headings that the address asks for. */
export function useRows(measures: Measure[], { group, sort }: Look): { rows: Rows; shown: Measure[] } {
  const { t } = useTranslation();
  const { compare } = useFormat();
  return useMemo(() => {
    const sorted = sortMeasures(measures, sortingOf({ sort }), compare);
    if (group === undefined || group === "block") {
      const blocks = sorted === measures ? groupMeasures(measures) : groupSorted(sorted, measures);
      return { rows: { blocks }, shown: blocks.flatMap(({ goals }) => goals.flatMap((goal) => goal.measures)) };
    }
    const leadsOf = ({ responsibilities }: Measure) => {
      const leads = responsibilities
        .filter(({ role }) => role === "lead")
        .map((lead) => responsibilityInWords(lead, t));
      return { key: leads.join("\n"), title: leads.join(" · ") || t("plan.withoutLead") };
    };
    const statusOf = ({ status }: Measure) => ({ key: status, title: t(`status.${status}`) });
    const byTitle = (a: Section, b: Section) =>
      a.key === "" || b.key === ""
        ? Number(a.key === "") - Number(b.key === "")
        : compare(a.title ?? "", b.title ?? "");
    const place = ({ key }: Section) => (STATUSES as readonly string[]).indexOf(key);
    const sections =
      group === "lead"
        ? sectionsBy(sorted, leadsOf, byTitle)
        : group === "status"
          ? sectionsBy(sorted, statusOf, (a, b) => place(a) - place(b))
          : [{ key: "all", measures: sorted }];
    return { rows: { sections }, shown: sections.flatMap((section) => section.measures) };
  }, [measures, group, sort, t, compare]);
}
