import { useQuery } from "@tanstack/react-query";
import { Link, Navigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { plansQuery } from "#/api/queries";
import { useMe } from "#/auth/useMe";
import { lazyPart } from "#/i18n/lazyPart";
import { paths } from "#/paths";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Requires } from "../ErrorScreens";

// Few people keep accesses and portals, and read no plan.
const AdminStart = lazyPart(async () => (await import("./start/AdminStart")).AdminStart);

/** The newest plan, or what to do when there is none; a start of their own for those who read no plan. */
export default function HomePage() {
  const { t } = useTranslation();
  const { can } = useMe();
  if (!can("plan:read") && can("user:read")) {
    return (
      <Suspense fallback={<p className="app-loading">{t("common.loading")}</p>}>
        <AdminStart />
      </Suspense>
    );
  }
  return (
    <Requires permission="plan:read">
      <NewestPlan />
    </Requires>
  );
}

function NewestPlan() {
  return (
    <Loaded query={useQuery(plansQuery())}>
      {([newest]) => (newest ? <Navigate to={paths.plan} params={{ year: `${newest.year}` }} replace /> : <NoPlan />)}
    </Loaded>
  );
}

function NoPlan() {
  const { t } = useTranslation();
  const { can } = useMe();
  return (
    <>
      <PageTitle title={t("start.noPlan")} lead={<p>{t("start.noPlanText")}</p>} />
      <div className="app-actions">
        {can("plan:write") && (
          <Link to={paths.plans} className="kern-link">
            {t("plans.add")}
          </Link>
        )}
        {can("import:run") && (
          <Link to={paths.imports} className="kern-link">
            {t("plan.importNow")}
          </Link>
        )}
      </div>
    </>
  );
}
