import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "#/auth/useMe";
import { paths } from "#/paths";

/** The ways to look at a plan's reports. */
export function DueNav({ year }: { year: number }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const common = {
    params: { year: `${year}` },
    className: "kern-link",
    activeOptions: { exact: true, includeSearch: false },
    activeProps: { "aria-current": "page" as const },
  };
  return (
    <nav className="app-subnav" aria-label={t("due.nav")}>
      <ul>
        <li>
          <Link to={paths.due} {...common}>
            {t("due.list")}
          </Link>
        </li>
        {can("plan:write") && (
          <li>
            <Link to={paths.reminders} {...common}>
              {t("due.reminders")}
            </Link>
          </li>
        )}
        <li>
          <Link to={paths.myDue} className="kern-link">
            {t("due.mine")}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
