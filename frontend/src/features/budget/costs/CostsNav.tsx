import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { paths } from "#/paths";

/** The ways to look at a plan's money. */
export function CostsNav({ year }: { year: number }) {
  const { t } = useTranslation();
  const common = {
    params: { year: `${year}` },
    className: "kern-link",
    activeOptions: { exact: true, includeSearch: false },
    activeProps: { "aria-current": "page" as const },
  };
  return (
    <nav className="app-subnav" aria-label={t("costs.nav.label")}>
      <ul>
        <li>
          <Link to={paths.costs} {...common}>
            {t("costs.nav.totals")}
          </Link>
        </li>
        <li>
          <Link to={paths.spending} {...common}>
            {t("costs.nav.spending")}
          </Link>
        </li>
        <li>
          <Link to={paths.bookings} {...common}>
            {t("costs.nav.bookings")}
          </Link>
        </li>
        <li>
          <Link to={paths.costComparison} {...common}>
            {t("costs.nav.comparison")}
          </Link>
        </li>
        <li>
          <Link to={paths.funding} className="kern-link">
            {t("costs.nav.funding")}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
