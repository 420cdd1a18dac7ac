import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { meQuery } from "#/api/queries";
import { can, isRole, PERMISSIONS, ROLES } from "#/auth/permissions";
import { organisationInWords } from "#/i18n/wording";
import { Badge } from "#/ui/Badge";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Panel } from "#/ui/Panel";

/** Who one is signed in as and what one may do, in words. */
export function AccessScreen() {
  const { t } = useTranslation();
  const roleInWords = (role: string) => (isRole(role) ? t(`identity.role.${role}`) : role);
  return (
    <Loaded query={useQuery(meQuery())}>
      {(me) => (
        <>
          <PageTitle title={t("access.title")} lead={<p>{t("access.lead")}</p>} />
          <Panel title={me.name}>
            <dl className="app-facts">
              <div>
                <dt>{t("access.username")}</dt>
                <dd>{me.username}</dd>
              </div>
              <div>
                <dt>{t("access.roles")}</dt>
                <dd>{me.roles.map(roleInWords).join(", ") || t("identity.noRole")}</dd>
              </div>
              <div>
                <dt>{t("fields.organisation")}</dt>
                <dd>{me.organisation ? organisationInWords(me.organisation) : "–"}</dd>
              </div>
            </dl>
          </Panel>
          <Panel title={t("access.may")}>
            <ul className="app-plain-list app-stack-small">
              {PERMISSIONS.map((permission) => (
                <li key={permission}>
                  <Badge tone={can(me, permission) ? "success" : "neutral"}>
                    {can(me, permission) ? t("common.yes") : t("common.no")}
                  </Badge>{" "}
                  {t(`permission.${permission}`)}
                </li>
              ))}
            </ul>
            {me.roles.includes("editor") && <p className="app-muted">{t("access.editorRule")}</p>}
          </Panel>
          <Panel title={t("access.allRoles")}>
            <dl className="app-facts">
              {ROLES.map((role) => (
                <div key={role}>
                  <dt>{t(`identity.role.${role}`)}</dt>
                  <dd>{t(`identity.roleHint.${role}`)}</dd>
                </div>
              ))}
            </dl>
          </Panel>
        </>
      )}
    </Loaded>
  );
}
