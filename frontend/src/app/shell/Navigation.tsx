import { Link, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "#/auth/useMe";
import { paths } from "#/paths";

/** Only where the person may go, and all at once: links that come one after another move under the pointer. */
export function Navigation({ year, isLoading }: { year: string | undefined; isLoading: boolean }) {
  const { t } = useTranslation();
  const me = useMe();
  const can: typeof me.can = (permission) => !isLoading && me.can(permission);
  // Who carries what has screens of the plan, too.
  const carrying = /^\/(contact-persons|plans\/\d+\/responsibilities)/.test(useLocation().pathname);
  const look = { className: "app-nav-link", activeProps: { "aria-current": "page" as const } };
  return (
    <nav className="app-nav" aria-label={t("shell.navigation")}>
      <ul>
        {year && can("plan:read") && (
          <>
            <li>
              <Link to={paths.plan} params={{ year }} activeOptions={{ exact: true }} {...look}>
                {t("shell.overview")}
              </Link>
            </li>
            <li>
              <Link to={paths.measures} params={{ year }} activeOptions={{ includeSearch: false }} {...look}>
                {t("shell.plan")}
              </Link>
            </li>
            <li>
              <Link to={paths.due} params={{ year }} activeOptions={{ includeSearch: false }} {...look}>
                {t("due.nav")}
              </Link>
            </li>
            <li>
              <Link to={paths.timeline} params={{ year }} activeOptions={{ includeSearch: false }} {...look}>
                {t("shell.timeline")}
              </Link>
            </li>
          </>
        )}
        {!can("plan:read") && can("user:read") && (
          <li>
            <Link to={paths.home} activeOptions={{ exact: true }} {...look}>
              {t("shell.overview")}
            </Link>
          </li>
        )}
        {year && can("budget:read") && (
          <li>
            <Link
              to={paths.costs}
              params={{ year }}
              search={{ groupBy: "building-block" }}
              activeOptions={{ includeSearch: false }}
              {...look}
            >
              {t("shell.costs")}
            </Link>
          </li>
        )}
        {can("organisation:read") && (
          <li>
            <Link
              to={paths.organisations}
              activeOptions={{ includeSearch: false }}
              {...(carrying && look.activeProps)}
              {...look}
            >
              {t("shell.responsibilities")}
            </Link>
          </li>
        )}
        {year && can("publication:read") && (
          <li>
            <Link to={paths.publishing} params={{ year }} {...look}>
              {t("shell.publishing")}
            </Link>
          </li>
        )}
        {can("channel:read") && (
          <li>
            <Link to={paths.channels} {...look}>
              {t("shell.channels")}
            </Link>
          </li>
        )}
        {can("user:read") && (
          <li>
            <Link to={paths.users} activeOptions={{ includeSearch: false }} {...look}>
              {t("shell.users")}
            </Link>
          </li>
        )}
        {year && can("history:read") && (
          <li>
            <Link to={paths.planHistory} params={{ year }} activeOptions={{ includeSearch: false }} {...look}>
              {t("shell.history")}
            </Link>
          </li>
        )}
        {can("history:pseudonymise") && (
          <li>
            <Link to={paths.historyPeople} {...look}>
              {t("log.all.toPeople")}
            </Link>
          </li>
        )}
        {can("plan:read") && (
          <li>
            <Link to={paths.plans} activeOptions={{ exact: true }} {...look}>
              {t("shell.plans")}
            </Link>
          </li>
        )}
        {can("plan:read") && (
          <li>
            <Link to={paths.imports} {...look}>
              {t("shell.imports")}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
