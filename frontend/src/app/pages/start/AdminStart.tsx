import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "#/auth/useMe";
import { AccessGapsPanel } from "#/features/identity/gaps/AccessGapsPanel";
import { PortalTroublePanel } from "#/features/publishing/PortalTroublePanel";
import { paths } from "#/paths";
import { PageTitle } from "#/ui/PageTitle";
import { Panel } from "#/ui/Panel";

/** For who keeps accesses and portals, and reads no plan: what of these needs a hand. */
export function AdminStart() {
  const { t } = useTranslation();
  const { can } = useMe();
  return (
    <>
      <PageTitle title={t("adminStart.title")} lead={<p>{t("adminStart.lead")}</p>} />
      <div className="app-panels">
        {can("user:read") && <AccessGapsPanel />}
        <div className="app-stack">
          {can("delivery:read") && <PortalTroublePanel />}
          {can("history:pseudonymise") && (
            <Panel title={t("adminStart.people")}>
              <p>{t("adminStart.peopleText")}</p>
              <p>
                <Link to={paths.historyPeople} className="kern-link">
                  {t("adminStart.toPeople")}
                </Link>
              </p>
            </Panel>
          )}
        </div>
      </div>
    </>
  );
}
