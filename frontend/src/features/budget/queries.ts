import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, query } from "#/api/client";
import { allPages, PAGE_LIMIT } from "#/api/pages";
import type { BudgetLineInput, GroupBy } from "#/api/types";
import { body, MERGE_PATCH, versioned } from "#/api/versioned";

export const totalsQuery = (planId: string, groupBy?: GroupBy) =>
  query.queryOptions(
    "get",
    "/plans/{planId}/budget-totals",
    { params: { path: { planId }, query: { groupBy } } },
    { placeholderData: keepPreviousData },
  );

export const measureLinesQuery = (measureId: string) =>
  query.queryOptions("get", "/measures/{measureId}/budget-lines", { params: { path: { measureId } } });

/** One line with its entity tag: to be read anew before it is changed. */
export const lineQuery = (budgetLineId: string) =>
  queryOptions({
    queryKey: ["budget-line", budgetLineId],
    staleTime: 0,
    gcTime: 0,
    queryFn: async () =>
      versioned(await api.GET("/budget-lines/{budgetLineId}", { params: { path: { budgetLineId } } })),
  });

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

interface Add {
  planId: string;
  key: string;
  input: BudgetLineInput;
}

interface Change {
  id: string;
  etag: string;
  patch: Partial<BudgetLineInput>;
}

export function useBudgetChanges() {
  const client = useQueryClient();
  const onSuccess = () => void client.invalidateQueries();
  const add = useMutation({
    mutationFn: async ({ planId, key, input }: Add) =>
      body(
        await api.POST("/plans/{planId}/budget-lines", {
          params: { path: { planId }, header: { "Idempotency-Key": key } },
          body: input,
        }),
      ),
    onSuccess,
  });
  const change = useMutation({
    mutationFn: async ({ id, etag, patch }: Change) =>
      versioned(
        await api.PATCH("/budget-lines/{budgetLineId}", {
          params: { path: { budgetLineId: id }, header: { "If-Match": etag } },
          headers: MERGE_PATCH,
          body: patch,
        }),
      ),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: async (id: string) => {
      const path = { budgetLineId: id };
      const { etag } = versioned(await api.GET("/budget-lines/{budgetLineId}", { params: { path } }));
      await api.DELETE("/budget-lines/{budgetLineId}", { params: { path, header: { "If-Match": etag } } });
    },
    onSuccess,
  });
  return { add, change, remove };
}
