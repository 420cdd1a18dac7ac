import { Link, Outlet, useMatches } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "#/auth/useMe";
import { TourOffer } from "#/features/tour/TourOffer";
import { endTour, useTourRunning } from "#/features/tour/tour";
import { paths } from "#/paths";
import { Requires } from "../ErrorScreens";
import { helpFor } from "../helpAreas";
import { requirementOf } from "../requirements";
import { ServiceNotice } from "../session/ServiceNotice";
import { SessionNotice } from "../session/SessionNotice";
import { useCurrentPlan } from "../usePlans";
import { Footer } from "./Footer";
import { LanguageSwitch } from "./LanguageSwitch";
import { Navigation } from "./Navigation";
import { PlanSwitch } from "./PlanSwitch";
import { SearchButton } from "./SearchButton";
import { UserMenu } from "./UserMenu";

const Tour = lazy(() => import("#/features/tour/Tour"));

/** What one may not see explains itself, on every screen in the same way. */
function Permitted() {
  const permission = requirementOf(useMatches().at(-1)?.fullPath);
  return permission ? (
    <Requires permission={permission}>
      <Outlet />
    </Requires>
  ) : (
    <Outlet />
  );
}

export function Shell() {
  const { t } = useTranslation();
  const { me, can } = useMe();
  const { plans, current } = useCurrentPlan();
  const here = useMatches().at(-1)?.fullPath;
  return (
    <div className="app-page">
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
            {can("organisation:read") && <SearchButton year={current ? `${current.year}` : undefined} />}
            <Link to={paths.helpArea} params={{ area: helpFor(here) }} className="app-header-button" data-help>
              {t("help.link")}
            </Link>
            <LanguageSwitch />
            <UserMenu />
          </div>
        </div>
        <Navigation year={current ? `${current.year}` : undefined} />
      </header>
      <ServiceNotice />
      <SessionNotice />
      <main id="main" className="app-main" tabIndex={-1}>
        {me && WITH_OFFER.some((path) => path === here) && <TourOffer key={me.id} me={me} />}
        <Permitted />
      </main>
      <Footer />
      <RunningTour />
    </div>
  );
}

/** Where people arrive after signing in. */
const WITH_OFFER = [paths.plan, paths.channels];

function RunningTour() {
  return useTourRunning() ? (
    <Suspense>
      <Tour onEnd={endTour} />
    </Suspense>
  ) : null;
}
