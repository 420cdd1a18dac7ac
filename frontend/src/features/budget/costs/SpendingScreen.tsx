import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { BudgetBalances, GroupBalance, Plan } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { Bars } from "#/ui/Bars";
import { Button } from "#/ui/Button";
import { Select } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Panel } from "#/ui/Panel";
import { CostsNav } from "./CostsNav";
import { GroupControls, named } from "./GroupControls";
import { groupTitle } from "./groupTitle";
import { balancesQuery } from "./queries";
import { SpendingTable } from "./SpendingTable";
import type { SpendingSearch } from "./search";

interface SpendingScreenProps {
  plan: Plan;
  /** Years to choose from: the plan's and those around it. */
  search: SpendingSearch;
  onSearch: (search: SpendingSearch) => void;
}

/** Planned against committed and spent. */
export function SpendingScreen({ plan, search, onSearch }: SpendingScreenProps) {
  const { t } = useTranslation();
  const { fiscalYear } = search;
  const balances = useQuery(balancesQuery(plan.id, search.groupBy, fiscalYear ? Number(fiscalYear) : undefined));
  const change = (changes: Partial<SpendingSearch>) => onSearch({ ...search, ...changes });
  return (
    <>
      <PageTitle title={t("spending.title", { year: plan.year })} lead={<p>{t("spending.lead")}</p>} />
      <CostsNav year={plan.year} />
      <GroupControls choice={search} onChoice={change}>
        <Select
          label={t("fields.fiscalYear")}
          value={fiscalYear ?? ""}
          onChange={(event) => change({ fiscalYear: event.target.value || undefined })}
        >
          <option value="">{t("spending.allYears")}</option>
          {yearsAround(plan.year, fiscalYear).map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </Select>
      </GroupControls>
      <div className="app-toolbar">
        <Button small onClick={() => print()}>
          {t("plan.print")}
        </Button>
      </div>
      <Loaded query={balances}>
        {(data) => <Balances balances={data} search={search} stale={balances.isPlaceholderData} />}
      </Loaded>
    </>
  );
}

/** The plan's year, two around it, and the one that the address asks for. */
function yearsAround(year: number, asked: string | undefined): number[] {
  const years = new Set([year - 2, year - 1, year, year + 1, year + 2, ...(asked ? [Number(asked)] : [])]);
  return [...years].sort((a, b) => a - b);
}

interface BalancesProps {
  balances: BudgetBalances;
  search: SpendingSearch;
  stale: boolean;
}

function Balances({ balances, search, stale }: BalancesProps) {
  const { t } = useTranslation();
  const { money } = useFormat();
  const title = t("costs.by", { what: t(`costs.grouping.${search.groupBy}`) });
  const groups = (balances.items ?? []).filter(({ group }) => named(group.title, search.q));
  const say = (amount: string) => money(amount, balances.currency);
  const bars = groups.filter(hasMoney).map((each) => ({
    key: each.group.key,
    name: groupTitle(each.group, t),
    words: t("spending.words", { available: say(each.available), planned: say(each.planned.upper) }),
    parts: [
      { look: "solid" as const, value: Number(each.spent) },
      { look: "hatched" as const, value: Number(each.open) },
      { look: "outlined" as const, value: Number(each.available) },
    ],
    open: each.unlimited > 0,
  }));
  return (
    <Panel title={title}>
      <div className={stale ? "app-stale app-stack" : "app-stack"}>
        {search.view !== "table" && bars.length > 0 && (
          <Bars
            bars={bars}
            legend={[
              { look: "solid", name: t("booking.column.spent") },
              { look: "hatched", name: t("booking.column.open") },
              { look: "outlined", name: t("booking.column.available") },
            ]}
            say={(value) => say(`${value}`)}
          />
        )}
        {groups.length === 0 ? (
          <p className="app-muted">{t(search.q ? "costs.noGroups" : "spending.nothingYet")}</p>
        ) : (
          <SpendingTable balances={balances} groups={groups} caption={title} />
        )}
        <p className="app-muted">{t("booking.how")}</p>
      </div>
    </Panel>
  );
}

const hasMoney = (each: GroupBalance) =>
  [each.planned.upper, each.open, each.spent].some((amount) => Number(amount) > 0);
