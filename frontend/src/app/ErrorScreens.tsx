import { useQuery } from "@tanstack/react-query";
import { type ErrorComponentProps, Link } from "@tanstack/react-router";
import { type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { meQuery } from "#/api/queries";
import type { Permission } from "#/auth/permissions";
import { useMe } from "#/auth/useMe";
import { lazyPart } from "#/i18n/lazyPart";
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

// Most people never see it.
const Forbidden = lazyPart(async () => (await import("./Forbidden")).Forbidden);

/** A deep link to something that one may not do explains itself: which roles can, who gives them, and the way back. */
export function Requires({ permission, children }: { permission: Permission; children: ReactNode }) {
  const { me, can } = useMe();
  if (!me) return <Waiting />;
  return can(permission) ? (
    children
  ) : (
    <Suspense fallback={<Waiting />}>
      <Forbidden permission={permission} />
    </Suspense>
  );
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
