import { Link, Outlet } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { paths } from "#/paths";
import { useCurrentPlan } from "../usePlans";
import { LanguageSwitch } from "./LanguageSwitch";
import { Navigation } from "./Navigation";
import { PlanSwitch } from "./PlanSwitch";
import { UserMenu } from "./UserMenu";

export function Shell() {
  const { t } = useTranslation();
  const { plans, current } = useCurrentPlan();
  return (
    <>
      <a href="#main" className="app-skip">
        {t("shell.skip")}
      </a>
      <header className="app-header">
        <div className="app-header-row">
          <Link to={paths.home} className="app-product">
            {t("common.product")}
          </Link>
          {plans && plans.length > 0 && <PlanSwitch plans={plans} current={current} />}
          <div className="app-header-end">
            <LanguageSwitch />
            <UserMenu />
          </div>
        </div>
        <Navigation year={current ? `${current.year}` : undefined} />
      </header>
      <main id="main" className="app-main" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}
