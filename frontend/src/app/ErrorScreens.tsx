import { useQuery } from "@tanstack/react-query";
import { type ErrorComponentProps, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { operator } from "#/api/config";
import { meQuery } from "#/api/queries";
import { isRole, type Permission, rolesWith } from "#/auth/permissions";
import { useMe } from "#/auth/useMe";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { Failed } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";

function Explained({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={title} lead={<p>{text}</p>} />
      <div className="app-actions">
        {children}
        <Link to={paths.home} className="kern-link">
          {t("errors.toStart")}
        </Link>
      </div>
    </>
  );
}

export function NotFound() {
  const { t } = useTranslation();
  return <Explained title={t("errors.notFound")} text={t("errors.notFoundText")} />;
}

/** A mistake of ours: the screen could not be drawn. */
export function Crashed({ reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <Explained title={t("errors.crashed")} text={t("errors.crashedText")}>
      <Button icon="autorenew" onClick={reset}>
        {t("common.retry")}
      </Button>
    </Explained>
  );
}

/** A deep link to something that one may not do explains itself: which roles can, who gives them, and the way back. */
export function Requires({ permission, children }: { permission: Permission; children: ReactNode }) {
  const { me, can } = useMe();
  if (!me) return <Waiting />;
  return can(permission) ? children : <Forbidden permission={permission} />;
}

function Waiting() {
  const { t } = useTranslation();
  const me = useQuery(meQuery());
  return me.error ? (
    <Failed error={me.error} retry={() => me.refetch()} pending={me.isFetching} />
  ) : (
    <p className="app-loading">{t("common.loading")}</p>
  );
}

function Forbidden({ permission }: { permission: Permission }) {
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
