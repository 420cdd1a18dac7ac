import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { BudgetTotals, GroupBy, Plan } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { Select } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Panel } from "#/ui/Panel";
import { GROUPINGS } from "./groupings";
import { LineDetails } from "./LineDetails";
import { totalsQuery } from "./queries";
import { TotalsTable } from "./TotalsTable";
import { partsOf, totalInWords } from "./totals";

const RangeChart = lazy(() => import("#/ui/RangeChart"));

interface CostsScreenProps {
  plan: Plan;
  groupBy: GroupBy;
  onGroupBy: (groupBy: (typeof GROUPINGS)[number]) => void;
}

export function CostsScreen({ plan, groupBy, onGroupBy }: CostsScreenProps) {
  const { t } = useTranslation();
  const totals = useQuery(totalsQuery(plan.id, groupBy));
  return (
    <>
      <PageTitle title={t("costs.title", { year: plan.year })} lead={<p>{t("costs.lead")}</p>} />
      <Loaded query={totals}>
        {(data) => (
          <>
            <PlanTotal totals={data} />
            <div className="app-filters">
              <Select
                label={t("costs.groupBy")}
                value={groupBy}
                onChange={(event) => {
                  const chosen = GROUPINGS.find((each) => each === event.target.value);
                  if (chosen) onGroupBy(chosen);
                }}
              >
                {GROUPINGS.map((each) => (
                  <option key={each} value={each}>
                    {t(`costs.grouping.${each}`)}
                  </option>
                ))}
              </Select>
            </div>
            <Groups totals={data} groupBy={groupBy} stale={totals.isPlaceholderData} />
          </>
        )}
      </Loaded>
    </>
  );
}

function PlanTotal({ totals }: { totals: BudgetTotals }) {
  const { t } = useTranslation();
  const { language, money } = useFormat();
  return (
    <Panel title={t("costs.total")}>
      <p className="app-total">{totalInWords(totals, t, language)}</p>
      <dl className="app-inline-facts">
        {(["exact", "about", "atMost", "atLeast"] as const).map((part) => (
          <div key={part}>
            <dt>{t(`costs.part.${part}`)}</dt>
            <dd>{money(totals[part], totals.currency)}</dd>
          </div>
        ))}
        <div>
          <dt>{t("costs.part.unquantified")}</dt>
          <dd>{totals.unquantified}</dd>
        </div>
      </dl>
      <LineDetails lines={totals.lines} currency={totals.currency} name={t("costs.total")} />
    </Panel>
  );
}

interface GroupsProps {
  totals: BudgetTotals;
  groupBy: GroupBy;
  stale: boolean;
}

function Groups({ totals, groupBy, stale }: GroupsProps) {
  const { t } = useTranslation();
  const title = t("costs.by", { what: t(`costs.grouping.${groupBy}`) });
  const groups = totals.items ?? [];
  const withFigure = groups.filter(({ upper }) => Number(upper) > 0);
  return (
    <Panel title={title}>
      <div className={stale ? "app-stale app-stack" : "app-stack"}>
        {withFigure.length > 0 && (
          <Suspense fallback={<p className="app-loading">{t("common.loading")}</p>}>
            <RangeChart
              label={t("costs.chart", { title })}
              bars={withFigure.map((each) => ({ name: each.group.title, parts: partsOf(each) }))}
              names={{ exact: t("costs.part.exact"), about: t("costs.part.about"), atMost: t("costs.part.atMost") }}
            />
          </Suspense>
        )}
        <TotalsTable totals={totals} groups={groups} caption={title} />
      </div>
    </Panel>
  );
}
