import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, query } from "#/api/client";
import { allPages, PAGE_LIMIT } from "#/api/pages";
import type { GroupBy } from "#/api/types";
import { body, versioned } from "#/api/versioned";

export const totalsQuery = (planId: string, groupBy?: GroupBy) =>
  queryOptions({
    queryKey: ["budget-totals", planId, groupBy],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      body(
        await api.GET("/plans/{planId}/budget-totals", {
          // Without groups only the figure is wanted, not what went in.
          params: { path: { planId }, query: { groupBy, lines: groupBy !== undefined } },
          signal,
        }),
      ),
  });

export const measureLinesQuery = (measureId: string) =>
  query.queryOptions("get", "/measures/{measureId}/budget-lines", { params: { path: { measureId } } });

/** One line with its entity tag: read anew before it is changed. */
export const lineQuery = (budgetLineId: string) =>
  queryOptions({
    queryKey: ["budget-line", budgetLineId],
    staleTime: 0,
    queryFn: async () =>
      versioned(await api.GET("/budget-lines/{budgetLineId}", { params: { path: { budgetLineId } } })),
  });

/** What is planned, committed, spent and available, by fiscal year. */
export const balanceQuery = (budgetLineId: string) =>
  query.queryOptions("get", "/budget-lines/{budgetLineId}/balance", { params: { path: { budgetLineId } } });

/** Titles of the plan's measures, to choose those that share a pot. */
export const measureTitlesQuery = (planId: string) =>
  queryOptions({
    queryKey: ["measure-titles", planId],
    queryFn: async () => {
      const measures = await allPages(async (cursor) =>
        body(
          await api.GET("/plans/{planId}/measures", {
            params: { path: { planId }, query: { limit: PAGE_LIMIT, cursor } },
          }),
        ),
      );
      return measures.map(({ id, title }) => ({ id, title }));
    },
  });

export const programmesQuery = () =>
  queryOptions({
    queryKey: ["funding-programmes"],
    queryFn: () =>
      allPages(async (cursor) =>
        body(await api.GET("/funding-programmes", { params: { query: { limit: PAGE_LIMIT, cursor } } })),
      ),
  });
