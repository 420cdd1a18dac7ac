import { Outlet, useMatches } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "#/auth/useMe";
import { TourOffer } from "#/features/tour/TourOffer";
import { endTour, useTourRunning } from "#/features/tour/tour";
import { paths } from "#/paths";
import { Requires } from "../ErrorScreens";
import { requirementOf } from "../requirements";
import { ServiceNotice } from "../session/ServiceNotice";
import { SessionNotice } from "../session/SessionNotice";
import { Footer } from "./Footer";
import { Header } from "./Header";

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
  const { me } = useMe();
  const here = useMatches().at(-1)?.fullPath;
  return (
    <div className="app-page">
      <a href="#main" className="app-skip">
        {t("shell.skip")}
      </a>
      <Header />
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
const WITH_OFFER = [paths.plan, paths.home, paths.channels];

function RunningTour() {
  return useTourRunning() ? (
    <Suspense>
      <Tour onEnd={endTour} />
    </Suspense>
  ) : null;
}
