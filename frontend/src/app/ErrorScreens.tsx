import { type ErrorComponentProps, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Permission } from "#/auth/permissions";
import { useMe } from "#/auth/useMe";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
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

/** A deep link to something that one may not do explains itself. */
export function Requires({ permission, children }: { permission: Permission; children: ReactNode }) {
  const { t } = useTranslation();
  const { me, can } = useMe();
  if (!me) return <p className="app-loading">{t("common.loading")}</p>;
  if (can(permission)) return children;
  return <Explained title={t("errors.forbidden")} text={t("errors.forbiddenText")} />;
}
