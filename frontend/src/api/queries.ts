import { queryOptions } from "@tanstack/react-query";
import { api, query } from "./client";
import { allPages, PAGE_LIMIT } from "./pages";
import { body } from "./versioned";

// Queries that several features share. What one feature alone asks for stands in its own `queries.ts`.

const LONG = 5 * 60_000;

export const meQuery = () => query.queryOptions("get", "/me", {}, { staleTime: LONG });

export const plansQuery = () =>
  queryOptions({
    queryKey: ["plans"],
    staleTime: LONG,
    queryFn: () =>
      allPages(async (cursor) => body(await api.GET("/plans", { params: { query: { limit: PAGE_LIMIT, cursor } } }))),
  });

export const buildingBlocksQuery = (planId: string) =>
  queryOptions({
    queryKey: ["building-blocks", planId],
    staleTime: LONG,
    queryFn: () =>
      allPages(async (cursor) =>
        body(
          await api.GET("/plans/{planId}/building-blocks", {
            params: { path: { planId }, query: { limit: PAGE_LIMIT, cursor } },
          }),
        ),
      ),
  });

export const goalsQuery = (planId: string) =>
  queryOptions({
    queryKey: ["goals", planId],
    staleTime: LONG,
    queryFn: () =>
      allPages(async (cursor) =>
        body(
          await api.GET("/plans/{planId}/goals", {
            params: { path: { planId }, query: { limit: PAGE_LIMIT, cursor } },
          }),
        ),
      ),
  });

export const organisationsQuery = () =>
  queryOptions({
    queryKey: ["organisations"],
    staleTime: LONG,
    queryFn: () =>
      allPages(async (cursor) =>
        body(await api.GET("/organisations", { params: { query: { limit: PAGE_LIMIT, cursor } } })),
      ),
  });

export const channelsQuery = () => query.queryOptions("get", "/channels", {});

/** Counts of reports, and measures by status, for each building block and organisation. */
export const progressSummaryQuery = (planId: string) =>
  query.queryOptions("get", "/plans/{planId}/progress-summary", { params: { path: { planId } } });

/** Asks for as little as possible, only to see whether the service answers; never fails. */
export const probe = () =>
  api.GET("/organisations", { params: { query: { limit: 1 } } }).then(
    () => undefined,
    () => undefined,
  );
