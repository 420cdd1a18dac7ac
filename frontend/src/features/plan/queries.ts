import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { api, query } from "#/api/client";
import { cursorOf, PAGE_LIMIT } from "#/api/pages";
import { body } from "#/api/versioned";
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
