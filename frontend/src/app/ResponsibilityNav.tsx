import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "#/auth/useMe";
import { paths } from "#/paths";
import { useCurrentPlan } from "./usePlans";

/** The ways to look at who carries what. */
export function ResponsibilityNav() {
  const { t } = useTranslation();
  const { can } = useMe();
  const { current } = useCurrentPlan();
  const look = {
    className: "kern-link",
    activeOptions: { exact: true, includeSearch: false },
    activeProps: { "aria-current": "page" as const },
  };
  const ofPlan = current && can("plan:read") ? { params: { year: `${current.year}` }, ...look } : undefined;
  return (
    <nav className="app-subnav" aria-label={t("responsibilityNav.label")}>
      <ul>
        <li>
          <Link to={paths.organisations} {...look}>
            {t("responsibilityNav.organisations")}
          </Link>
        </li>
        {ofPlan && (
          <>
            <li>
              <Link to={paths.responsibilities} {...ofPlan}>
                {t("responsibilityNav.matrix")}
              </Link>
            </li>
            <li>
              <Link to={paths.responsibilityGaps} {...ofPlan}>
                {t("responsibilityNav.gaps")}
              </Link>
            </li>
          </>
        )}
        {ofPlan && can("responsibility:write") && (
          <li>
            <Link to={paths.handover} {...ofPlan}>
              {t("responsibilityNav.handover")}
            </Link>
          </li>
        )}
        {can("contact-person:read") && (
          <li>
            <Link to={paths.contactPersons} {...look}>
              {t("responsibilityNav.contactPersons")}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
