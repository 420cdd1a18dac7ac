import { getRouteApi } from "@tanstack/react-router";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Plan } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { TotalPanel } from "#/features/budget/costs/TotalPanel";
import { LastChangesPanel } from "#/features/history/LastChangesPanel";
import { StatePanel } from "#/features/plan/StatePanel";
import { SummaryPanel } from "#/features/plan/SummaryPanel";
import { DuePanel } from "#/features/progress/DuePanel";
import { NewsPanel } from "#/features/progress/NewsPanel";
import { LastEditionPanel } from "#/features/publishing/LastEditionPanel";
import { useFormat } from "#/i18n/format";
import { lazyPart } from "#/i18n/lazyPart";
import { paths } from "#/paths";
import { PageTitle } from "#/ui/PageTitle";
import { WithPlan } from "../WithPlan";
import { BlockedPanel } from "./start/BlockedPanel";

const route = getRouteApi(paths.plan);

// Seldom there, and nothing of the first screen depends on it.
const MyDraftsPanel = lazyPart(async () => (await import("#/features/measure/draft/MyDraftsPanel")).MyDraftsPanel);

export default function StartPage() {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { year } = route.useParams();
  return (
    <WithPlan year={year}>
      {(plan) => (
        <>
          <PageTitle
            title={plan.title}
            lang="de"
            lead={
              <>
                {plan.subtitle && <p lang="de">{plan.subtitle}</p>}
                {plan.asOf && <p className="app-muted">{t("plan.asOf", { date: date(plan.asOf) })}</p>}
              </>
            }
          />
          <Panels key={plan.id} plan={plan} />
        </>
      )}
    </WithPlan>
  );
}

/** First what the person has to do, by role; then how the plan stands. */
function Panels({ plan }: { plan: Plan }) {
  const { me, can } = useMe();
  if (!me) return null;
  const has = (role: string) => me.roles.includes(role);
  return (
    <div className="app-panels">
      <div className="app-stack">
        {has("coordinator") && <BlockedPanel plan={plan} />}
        {can("measure:write") && <DuePanel plan={plan} />}
        <Suspense>
          <MyDraftsPanel />
        </Suspense>
        {has("finance") && can("budget:read") && <TotalPanel plan={plan} />}
        {can("history:read") && <NewsPanel plan={plan} />}
        {has("auditor") && <LastChangesPanel plan={plan} />}
        <SummaryPanel plan={plan} />
      </div>
      <div className="app-stack">
        <StatePanel plan={plan} />
        {!has("finance") && can("budget:read") && <TotalPanel plan={plan} />}
        {can("publication:read") && <LastEditionPanel plan={plan} />}
        {!has("auditor") && can("history:read") && <LastChangesPanel plan={plan} />}
      </div>
    </div>
  );
}
