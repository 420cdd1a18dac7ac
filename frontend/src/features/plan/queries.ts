import { infiniteQueryOptions, keepPreviousData, queryOptions, useMutation } from "@tanstack/react-query";
import { api, query } from "#/api/client";
import { cursorOf, PAGE_LIMIT } from "#/api/pages";
import { body } from "#/api/versioned";
import type { exported } from "./exported";
import { type PlanFilters, toParameters } from "./filters";

export const summaryQuery = (planId: string) =>
  query.queryOptions("get", "/plans/{planId}/summary", { params: { path: { planId } } });

/** The plan's measures, page after page; only the first asks for the count. */
export const measuresQuery = (planId: string, filters: PlanFilters) =>
  infiniteQueryOptions({
    queryKey: ["plan-measures", planId, filters],
    queryFn: async ({ pageParam, signal }) =>
      body(
        await api.GET("/plans/{planId}/measures", {
          params: {
            path: { planId },
            query: {
              ...toParameters(filters),
              limit: PAGE_LIMIT,
              cursor: pageParam,
              include: pageParam ? undefined : "total",
            },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => cursorOf(last.next),
    placeholderData: keepPreviousData,
  });

/** How many measures there would be with each value of each filter. */
export const facetsQuery = (planId: string, filters: PlanFilters) =>
  queryOptions({
    queryKey: ["plan-facets", planId, filters],
    queryFn: async ({ signal }) =>
      body(
        await api.GET("/plans/{planId}/measures", {
          params: { path: { planId }, query: { ...toParameters(filters), limit: 1, include: "facets" } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const FORMATS = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

interface Download {
  planId: string;
  format: keyof typeof FORMATS;
  query: ReturnType<typeof exported>;
}

/** The table as a file: the service makes it, so that it holds what the screen shows to whoever may see it. */
export function useDownload() {
  return useMutation({
    mutationFn: async ({ planId, format, query: wanted }: Download) =>
      body(
        await api.GET("/plans/{planId}/measures/table", {
          params: { path: { planId }, query: wanted },
          headers: { Accept: FORMATS[format] },
          parseAs: "blob",
        }),
      ) as Blob,
  });
}
