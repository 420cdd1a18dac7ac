import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "#/auth/useMe";
import { TotalPanel } from "#/features/budget/costs/TotalPanel";
import { LastChangesPanel } from "#/features/history/LastChangesPanel";
import { SummaryPanel } from "#/features/plan/SummaryPanel";
import { LastEditionPanel } from "#/features/publishing/LastEditionPanel";
import { useFormat } from "#/i18n/format";
import { paths } from "#/paths";
import { PageTitle } from "#/ui/PageTitle";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.plan);

export default function StartPage() {
  const { t } = useTranslation();
  const { can } = useMe();
  const { date } = useFormat();
  const { year } = route.useParams();
  return (
    <WithPlan year={year}>
      {(plan) => (
        <>
          <PageTitle
            title={plan.title}
            lead={
              <>
                {plan.subtitle && <p>{plan.subtitle}</p>}
                {plan.asOf && <p className="app-muted">{t("plan.asOf", { date: date(plan.asOf) })}</p>}
              </>
            }
          />
          <div className="app-panels">
            <SummaryPanel plan={plan} />
            <div className="app-stack">
              {can("budget:read") && <TotalPanel plan={plan} />}
              {can("publication:read") && <LastEditionPanel plan={plan} />}
              {can("history:read") && <LastChangesPanel plan={plan} />}
            </div>
          </div>
        </>
      )}
    </WithPlan>
  );
}
