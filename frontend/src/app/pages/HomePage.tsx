import { useQuery } from "@tanstack/react-query";
import { Link, Navigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { plansQuery } from "#/api/queries";
import { useMe } from "#/auth/useMe";
import { paths } from "#/paths";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";

/** The newest plan, or what to do when there is none; the portals for who keeps them and no plan. */
export default function HomePage() {
  const { me, can } = useMe();
  // Asked for at once: only few people may not read it.
  const plans = useQuery({ ...plansQuery(), enabled: !me || can("plan:read") });
  if (me && !can("plan:read") && can("channel:read")) return <Navigate to={paths.channels} replace />;
  return (
    <Loaded query={plans}>
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
