import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, query } from "#/api/client";
import { allPages, PAGE_LIMIT, pagedQuery } from "#/api/pages";
import type { BudgetEntryInput, EntryKind } from "#/api/types";
import { body } from "#/api/versioned";

/** All bookings on a line, the newest first. */
export const lineEntriesQuery = (budgetLineId: string) =>
  queryOptions({
    queryKey: ["budget-entries", budgetLineId],
    queryFn: () =>
      allPages(async (cursor) =>
        body(
          await api.GET("/budget-lines/{budgetLineId}/entries", {
            params: { path: { budgetLineId }, query: { limit: PAGE_LIMIT, cursor } },
          }),
        ),
      ),
  });

interface EntryFilter {
  fiscalYear?: number;
  kind?: EntryKind;
}

/** Bookings on all lines of a plan, page by page. */
export const planEntriesQuery = (planId: string, filter: EntryFilter) =>
  pagedQuery(["plan-entries", planId, filter], async (cursor) =>
    body(
      await api.GET("/plans/{planId}/budget-entries", { params: { path: { planId }, query: { ...filter, cursor } } }),
    ),
  );

export const fiscalYearsQuery = () => query.queryOptions("get", "/fiscal-years", {});

interface Booking {
  lineId: string;
  key: string;
  input: BudgetEntryInput;
}

export function useBook() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ lineId, key, input }: Booking) =>
      body(
        await api.POST("/budget-lines/{budgetLineId}/entries", {
          params: { path: { budgetLineId: lineId }, header: { "Idempotency-Key": key } },
          body: input,
        }),
      ),
    onSuccess: () => void client.invalidateQueries(),
  });
}

interface YearChange {
  fiscalYear: number;
  act: "close" | "reopen";
  note: string;
  key: string;
}

export function useFiscalYearChange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ fiscalYear, act, note, key }: YearChange) =>
      body(
        await api.POST(act === "close" ? "/fiscal-years/{fiscalYear}/close" : "/fiscal-years/{fiscalYear}/reopen", {
          params: { path: { fiscalYear }, header: { "Idempotency-Key": key } },
          body: { note },
        }),
      ),
    onSuccess: () => void client.invalidateQueries(),
  });
}
