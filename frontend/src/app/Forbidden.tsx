import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { operator } from "#/api/config";
import { isRole, type Permission, rolesWith } from "#/auth/permissions";
import { useMe } from "#/auth/useMe";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { PageTitle } from "#/ui/PageTitle";

/** What this screen takes, who has it, and whom to ask. */
export function Forbidden({ permission }: { permission: Permission }) {
  const { t } = useTranslation();
  const { me } = useMe();
  const roles = rolesWith(permission).map((role) => t(`identity.role.${role}`));
  const own = me?.roles.filter(isRole).map((role) => t(`identity.role.${role}`)) ?? [];
  const { accessContact } = operator();
  return (
    <>
      <PageTitle title={t("errors.forbidden")} lead={<p>{t("errors.forbiddenText")}</p>} />
      <dl className="app-facts">
        <div>
          <dt>{t("errors.needed")}</dt>
          <dd>{t(`permission.${permission}`)}</dd>
        </div>
        <div>
          <dt>{t("errors.neededRoles")}</dt>
          <dd>{roles.join(", ")}</dd>
        </div>
        <div>
          <dt>{t("errors.ownRoles")}</dt>
          <dd>{own.join(", ") || t("identity.noRole")}</dd>
        </div>
        <div>
          <dt>{t("errors.whomToAsk")}</dt>
          <dd>{accessContact || t("errors.askAdministration")}</dd>
        </div>
      </dl>
      <div className="app-actions">
        <Button icon="arrow-back" onClick={() => history.back()}>
          {t("errors.back")}
        </Button>
        <Link to={paths.home} className="kern-link">
          {t("errors.toStart")}
        </Link>
        <Link to={paths.access} className="kern-link">
          {t("shell.access")}
        </Link>
      </div>
    </>
  );
}
