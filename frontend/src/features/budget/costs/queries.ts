import { keepPreviousData, queryOptions, useMutation } from "@tanstack/react-query";
import { api, query } from "#/api/client";
import { allPages, PAGE_LIMIT } from "#/api/pages";
import type { GroupBy } from "#/api/types";
import { body } from "#/api/versioned";

/** All lines of a plan with their source cells, to explain its figures. */
export const planLinesQuery = (planId: string) =>
  queryOptions({
    queryKey: ["plan-lines", planId],
    queryFn: () =>
      allPages(async (cursor) =>
        body(
          await api.GET("/plans/{planId}/budget-lines", {
            params: { path: { planId }, query: { limit: PAGE_LIMIT, cursor } },
          }),
        ),
      ),
  });

export const balancesQuery = (planId: string, groupBy: GroupBy, fiscalYear?: number) =>
  query.queryOptions(
    "get",
    "/plans/{planId}/budget-balances",
    { params: { path: { planId }, query: { groupBy, fiscalYear } } },
    { placeholderData: keepPreviousData },
  );

export const FORMATS = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

interface Download {
  planId: string;
  groupBy: GroupBy;
  format: keyof typeof FORMATS;
}

/** The totals as a file: the service makes it, so that it holds what the screen shows to whoever may see it. */
export function useDownload() {
  return useMutation({
    mutationFn: async ({ planId, groupBy, format }: Download) =>
      body(
        await api.GET("/plans/{planId}/budget-totals/table", {
          params: { path: { planId }, query: { groupBy } },
          headers: { Accept: FORMATS[format] },
          parseAs: "blob",
        }),
      ) as Blob,
  });
}
