import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { BudgetTotals, Plan } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { Button } from "#/ui/Button";
import { Checkbox } from "#/ui/Checkbox";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Panel } from "#/ui/Panel";
import { totalsQuery } from "../queries";
import { CostsNav } from "./CostsNav";
import { Downloads } from "./Downloads";
import { GroupControls, named } from "./GroupControls";
import { Groups } from "./Groups";
import type { CostsSearch } from "./search";
import { totalInWords } from "./totals";
import { Why } from "./Why";

interface CostsScreenProps {
  plan: Plan;
  search: CostsSearch;
  onSearch: (search: CostsSearch) => void;
}

/** What the plan costs, as ranges, and why. */
export function CostsScreen({ plan, search, onSearch }: CostsScreenProps) {
  const { t } = useTranslation();
  const totals = useQuery(totalsQuery(plan.id, search.groupBy));
  const change = (changes: Partial<CostsSearch>) => onSearch({ ...search, ...changes });
  return (
    <>
      <PageTitle title={t("costs.title", { year: plan.year })} lead={<p>{t("costs.lead")}</p>} />
      <CostsNav year={plan.year} />
      <Loaded query={totals}>
        {(data) => (
          <>
            <PlanTotal totals={data} onWhy={() => change({ why: "total" })} />
            <GroupControls
              choice={search}
              onChoice={(choice) => change({ ...choice, ...(choice.groupBy && { why: undefined }) })}
            >
              <div className="app-filter-checks">
                <Checkbox
                  label={t("costs.onlyMoney")}
                  checked={search.money === "true"}
                  onChange={(event) => change({ money: event.target.checked ? "true" : undefined })}
                />
              </div>
            </GroupControls>
            <div className="app-toolbar">
              <Downloads plan={plan} groupBy={search.groupBy} />
              <Button small onClick={() => print()}>
                {t("plan.print")}
              </Button>
            </div>
            <Groups
              totals={data}
              groups={shownGroups(data, search)}
              search={search}
              stale={totals.isPlaceholderData}
              onWhy={(why) => change({ why })}
            />
            {search.why && !totals.isPlaceholderData && (
              <Why
                key={`${search.groupBy} ${search.why}`}
                planId={plan.id}
                totals={data}
                of={search.why}
                onClose={() => change({ why: undefined })}
              />
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

function shownGroups({ items = [] }: BudgetTotals, { q, money }: CostsSearch) {
  return items.filter(
    ({ group, upper, unquantified }) =>
      named(group.title, q) && (money === undefined || Number(upper) > 0 || unquantified > 0),
  );
}

function PlanTotal({ totals, onWhy }: { totals: BudgetTotals; onWhy: () => void }) {
  const { t } = useTranslation();
  const { language, money } = useFormat();
  const say = (amount: string) => money(amount, totals.currency);
  return (
    <Panel
      title={t("costs.total")}
      actions={
        <Button small onClick={onWhy}>
          {t("costs.why.ask")}
        </Button>
      }
    >
      <p className="app-total">{totalInWords(totals, t, language)}</p>
      <dl className="app-inline-facts">
        {(["exact", "about", "atMost", "atLeast"] as const).map((part) => (
          <div key={part}>
            <dt>{t(`costs.part.${part}`)}</dt>
            <dd>{say(totals[part])}</dd>
          </div>
        ))}
        <div>
          <dt>{t("costs.part.unquantified")}</dt>
          <dd>{totals.unquantified}</dd>
        </div>
        {Number(totals.thirdParty.upper) > 0 &&
          (["own", "thirdParty"] as const).map((part) => (
            <div key={part}>
              <dt>{t(`costs.part.${part}`)}</dt>
              <dd>{t("costs.atMost", { amount: say(totals[part].upper) })}</dd>
            </div>
          ))}
      </dl>
    </Panel>
  );
}
