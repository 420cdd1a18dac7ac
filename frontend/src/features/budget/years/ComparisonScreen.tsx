import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { BudgetComparison, Plan } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { useFormat } from "#/i18n/format";
import { paths } from "#/paths";
import { Select } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Panel } from "#/ui/Panel";
import { CostsNav } from "../costs/CostsNav";
import { CauseTable } from "./CauseTable";
import { differenceInWords } from "./difference";
import { comparisonQuery } from "./queries";

interface ComparisonScreenProps {
  plan: Plan;
  plans: Plan[];
  /** The year to compare with; without it the plan before. */
  withYear: string | undefined;
  onWith: (year: string) => void;
}

/** What makes this plan dearer or cheaper than another one, by cause. */
export function ComparisonScreen({ plan, plans, withYear, onWith }: ComparisonScreenProps) {
  const { t } = useTranslation();
  const others = plans.filter(({ id }) => id !== plan.id).sort((a, b) => b.year - a.year);
  const other =
    others.find(({ year }) => `${year}` === withYear) ?? others.find(({ year }) => year < plan.year) ?? others[0];
  return (
    <>
      <PageTitle title={t("comparison.title", { year: plan.year })} lead={<p>{t("comparison.lead")}</p>} />
      <CostsNav year={plan.year} />
      {other ? (
        <>
          <div className="app-filters">
            <Select
              label={t("comparison.with")}
              value={`${other.year}`}
              onChange={(event) => onWith(event.target.value)}
            >
              {others.map(({ id, year, title }) => (
                <option key={id} value={year}>
                  {`${year}: ${title}`}
                </option>
              ))}
            </Select>
          </div>
          <Compared planId={plan.id} otherId={other.id} />
        </>
      ) : (
        <OnlyOne plan={plan} />
      )}
    </>
  );
}

function OnlyOne({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { can } = useMe();
  return (
    <div className="app-empty">
      <p>{t("comparison.onlyOne", { year: plan.year })}</p>
      {can("import:run") ? (
        <Link to={paths.imports} className="kern-link">
          {t("comparison.importNext")}
        </Link>
      ) : (
        <p className="app-muted">{t("comparison.askCoordination")}</p>
      )}
    </div>
  );
}

function Compared({ planId, otherId }: { planId: string; otherId: string }) {
  return (
    <Loaded query={useQuery(comparisonQuery(planId, otherId))}>{(comparison) => <Causes {...comparison} />}</Loaded>
  );
}

function Causes({ before, after, difference, causes, unchanged, currency }: BudgetComparison) {
  const { t } = useTranslation();
  const { money, language } = useFormat();
  const range = ({ lower, upper }: { lower: string; upper: string }) =>
    t("budget.span", { from: money(lower, currency), to: money(upper, currency) });
  return (
    <>
      <Panel title={t("comparison.result")}>
        <p className="app-total">{differenceInWords(difference, t, language)}</p>
        <dl className="app-inline-facts">
          {[before, after].map((each) => (
            <div key={each.planId}>
              <dt>{each.year}</dt>
              <dd>
                {range(each)}
                {each.unquantified > 0 && `; ${t("costs.unquantified", { count: each.unquantified })}`}
              </dd>
            </div>
          ))}
        </dl>
        <p className="app-muted">{t("comparison.unchanged", { count: unchanged })}</p>
      </Panel>
      {causes.map((each) => (
        <CauseTable key={each.cause} {...each} />
      ))}
    </>
  );
}
