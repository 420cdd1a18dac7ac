import { useTranslation } from "react-i18next";
import type { BudgetTotal, BudgetTotals } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { Bars } from "#/ui/Bars";
import { Panel } from "#/ui/Panel";
import { groupTitle } from "./groupTitle";
import type { CostsSearch } from "./search";
import { TotalsTable } from "./TotalsTable";
import { partsOf, totalInWords } from "./totals";

interface GroupsProps {
  totals: BudgetTotals;
  groups: BudgetTotal[];
  search: CostsSearch;
  stale: boolean;
  onWhy: (key: string) => void;
}

const LOOKS = [
  ["solid", "exact"],
  ["hatched", "about"],
  ["outlined", "atMost"],
  ["dotted", "atLeast"],
] as const;

/** The groups as bars for the eye and, for everybody, as a table. */
export function Groups({ totals, groups, search, stale, onWhy }: GroupsProps) {
  const { t } = useTranslation();
  const { money, language } = useFormat();
  const title = t("costs.by", { what: t(`costs.grouping.${search.groupBy}`) });
  const bars = groups
    .filter(({ upper }) => Number(upper) > 0)
    .map((each) => ({
      key: each.group.key,
      name: groupTitle(each.group, t),
      words: totalInWords(each, t, language),
      parts: partsOf(each),
      open: each.upperOpen,
    }));
  const used = LOOKS.filter(([look]) =>
    bars.some(({ parts }) => parts.some((part) => part.look === look && part.value > 0)),
  );
  return (
    <Panel title={title}>
      <div className={stale ? "app-stale app-stack" : "app-stack"}>
        {search.view !== "table" && bars.length > 0 && (
          <Bars
            bars={bars}
            legend={used.map(([look, part]) => ({ look, name: t(`costs.part.${part}`) }))}
            say={(value) => money(`${value}`, totals.currency)}
          />
        )}
        {groups.length === 0 ? (
          <p className="app-muted">{t(search.q ? "costs.noGroups" : "spending.nothingYet")}</p>
        ) : (
          <TotalsTable totals={totals} groups={groups} caption={title} wide={search.view === "table"} onWhy={onWhy} />
        )}
      </div>
    </Panel>
  );
}
