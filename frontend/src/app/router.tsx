import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  type SearchSchemaInput,
} from "@tanstack/react-router";
import * as z from "zod/mini";
import { plansQuery } from "#/api/queries";
import type { Role } from "#/api/types";
import { BookingsSearch, ComparisonSearch, CostsSearch, SpendingSearch } from "#/features/budget/costs/search";
import { ComparisonSearch as PlanComparisonSearch } from "#/features/comparison/search";
import { ContinuationSearch } from "#/features/continuation/search";
import { AsOfSearch, HistorySearch } from "#/features/history/search";
import { UsersSearch } from "#/features/identity/search";
import { measureQuery } from "#/features/measure/queries";
import { PlanSearch } from "#/features/plan/filters";
import { TimelineSearch } from "#/features/plan/timeline/search";
import { DueSearch } from "#/features/progress/search";
import { loadMoreTexts } from "#/i18n/setup";
import { paths } from "#/paths";
import { focusNextHeading } from "#/ui/PageTitle";
import { clearToasts } from "#/ui/toasts";
import { Crashed, NotFound } from "./ErrorScreens";
import { parseSearch, stringifySearch } from "./searchParams";
import { Shell } from "./shell/Shell";

export interface Context {
  queryClient: QueryClient;
}

/** A screen that has texts of its own: all of these come with the first such screen. */
function later<T extends Record<string, unknown>>(load: () => Promise<T>) {
  return lazyRouteComponent(async () => {
    const [page] = await Promise.all([load(), loadMoreTexts()]);
    return page;
  });
}

const root = createRootRouteWithContext<Context>()({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: Crashed,
});

const text = z.catch(z.optional(z.string()), undefined);
const flag = z.catch(z.optional(z.literal("true")), undefined);
const OrganisationsSearch = z.object({ q: text, ended: flag });
const MatrixSearch = z.object({
  role: z.catch(z._default(z.enum(["lead", "cooperation", "further"]), "lead"), "lead"),
});
const HandoverSearch = z.object({ from: text, to: text });
const OrganisationSearch = z.object({
  on: z.catch(z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))), undefined),
});

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: paths.home,
    component: lazyRouteComponent(() => import("./pages/HomePage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.plans,
    component: later(() => import("./pages/PlansPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.structure,
    component: later(() => import("./pages/StructurePage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.continuation,
    validateSearch: (search: ContinuationSearch): ContinuationSearch => z.parse(ContinuationSearch, search),
    component: later(() => import("./pages/ContinuationPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.comparison,
    validateSearch: (search: PlanComparisonSearch): PlanComparisonSearch => z.parse(PlanComparisonSearch, search),
    component: later(() => import("./pages/ComparisonPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.plan,
    // Asked for while the screen's own code is still on its way.
    loader: ({ context }) => void context.queryClient.prefetchQuery(plansQuery()),
    component: lazyRouteComponent(() => import("./pages/StartPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.measures,
    validateSearch: (search): PlanSearch => z.parse(PlanSearch, search),
    component: later(() => import("./pages/PlanPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.costs,
    validateSearch: (search: Partial<CostsSearch> & SearchSchemaInput): CostsSearch => z.parse(CostsSearch, search),
    component: later(() => import("./pages/CostsPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.spending,
    validateSearch: (search: Partial<SpendingSearch> & SearchSchemaInput): SpendingSearch =>
      z.parse(SpendingSearch, search),
    component: later(() => import("./pages/SpendingPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.bookings,
    validateSearch: (search: BookingsSearch): BookingsSearch => z.parse(BookingsSearch, search),
    component: later(() => import("./pages/BookingsPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.costComparison,
    validateSearch: (search: ComparisonSearch): ComparisonSearch => z.parse(ComparisonSearch, search),
    component: later(() => import("./pages/CostComparisonPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.budgetLine,
    component: later(() => import("./pages/BudgetLinePage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.funding,
    component: later(() => import("./pages/FundingPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.due,
    validateSearch: (search): DueSearch => z.parse(DueSearch, search),
    component: later(() => import("./pages/DuePage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.reminders,
    component: later(() => import("./pages/RemindersPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.settings,
    component: later(() => import("./pages/SettingsPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.myDue,
    component: later(() => import("./pages/MyDuePage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.timeline,
    validateSearch: (search): TimelineSearch => z.parse(TimelineSearch, search),
    component: later(() => import("./pages/TimelinePage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.publishing,
    component: later(() => import("./pages/PublishingPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.edition,
    component: later(() => import("./pages/EditionPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.channels,
    component: later(() => import("./pages/ChannelsPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.channel,
    component: later(() => import("./pages/ChannelPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.webhook,
    component: later(() => import("./pages/WebhookPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.planHistory,
    validateSearch: (search: HistorySearch): HistorySearch => z.parse(HistorySearch, search),
    component: later(() => import("./pages/PlanHistoryPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.newMeasure,
    component: later(() => import("./pages/NewMeasurePage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.planAsOf,
    validateSearch: (search: AsOfSearch): AsOfSearch => z.parse(AsOfSearch, search),
    component: later(() => import("./pages/PlanAsOfPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.history,
    validateSearch: (search: HistorySearch): HistorySearch => z.parse(HistorySearch, search),
    component: later(() => import("./pages/HistoryPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.historyPeople,
    component: later(() => import("./pages/HistoryPeoplePage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.measure,
    loader: ({ context, params }) => void context.queryClient.prefetchQuery(measureQuery(params.measureId)),
    component: later(() => import("./pages/MeasurePage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.responsibilities,
    validateSearch: (search: { role?: Role } & SearchSchemaInput) => z.parse(MatrixSearch, search),
    component: later(() => import("./pages/ResponsibilitiesPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.responsibilityGaps,
    component: later(() => import("./pages/ResponsibilityGapsPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.handover,
    validateSearch: (search) => z.parse(HandoverSearch, search),
    component: later(() => import("./pages/HandoverPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.contactPersons,
    component: later(() => import("./pages/ContactPersonsPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.organisations,
    validateSearch: (search) => z.parse(OrganisationsSearch, search),
    component: later(() => import("./pages/OrganisationsPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.organisation,
    validateSearch: (search) => z.parse(OrganisationSearch, search),
    component: later(() => import("./pages/OrganisationPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.imports,
    component: later(() => import("./pages/ImportsPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.import,
    component: later(() => import("./pages/ImportPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.users,
    validateSearch: (search: Partial<UsersSearch> & SearchSchemaInput): UsersSearch => z.parse(UsersSearch, search),
    component: later(() => import("./pages/UsersPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.access,
    component: later(() => import("./pages/AccessPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.help,
    component: later(() => import("./pages/HelpPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.helpArea,
    component: later(() => import("./pages/HelpPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.imprint,
    component: later(() => import("./pages/ImprintPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.privacy,
    component: later(() => import("./pages/PrivacyPage")),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.accessibility,
    component: later(() => import("./pages/AccessibilityPage")),
  }),
] as const;

export function makeRouter(queryClient: QueryClient, history?: RouterHistory) {
  const router = createRouter({
    history,
    routeTree: root.addChildren(routes),
    context: { queryClient },
    defaultPreload: "intent",
    // The query client decides what is fresh.
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    parseSearch,
    stringifySearch,
  });
  router.subscribe("onBeforeNavigate", ({ pathChanged, fromLocation }) => {
    // The home address only leads on: after signing in, the keyboard begins at the top of the page.
    if (!pathChanged || !fromLocation || fromLocation.pathname === paths.home) return;
    focusNextHeading();
    clearToasts();
  });
  return router;
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
