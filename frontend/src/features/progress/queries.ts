import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "#/api/client";
import { PAGE_LIMIT, pagedQuery } from "#/api/pages";
import type { MeasureProgressScheduleInput, ProgressInput } from "#/api/types";
import { body, MERGE_PATCH, versioned } from "#/api/versioned";

export const SHOWN = ["due", "overdue", "upcoming", "stale"] as const;
export type Shown = (typeof SHOWN)[number];

/** Days ahead that "due soon" looks. */
const AHEAD = 30;

const within = (show: Shown) => (show === "due" || show === "upcoming" ? AHEAD : undefined);

export const reportsQuery = (measureId: string) =>
  pagedQuery(["progress", measureId], async (cursor) =>
    body(
      await api.GET("/measures/{measureId}/progress", {
        params: { path: { measureId }, query: { limit: 10, cursor } },
      }),
    ),
  );

export const measureScheduleQuery = (measureId: string) =>
  queryOptions({
    queryKey: ["measure-progress-schedule", measureId],
    queryFn: async () =>
      versioned(await api.GET("/measures/{measureId}/progress-schedule", { params: { path: { measureId } } })),
  });

/** What the person is to report on, in all current plans or in one. */
export const myDueQuery = (plan?: string, limit = PAGE_LIMIT) =>
  pagedQuery(["due-progress", "mine", plan ?? "all", limit], async (cursor) =>
    body(await api.GET("/me/due-progress", { params: { query: { plan, within: AHEAD, limit, cursor } } })),
  );

export const dueQuery = (planId: string, show: Shown, organisation?: string) =>
  pagedQuery(["due-progress", planId, show, organisation ?? "all"], async (cursor) =>
    body(
      await api.GET("/plans/{planId}/due-progress", {
        params: { path: { planId }, query: { show, within: within(show), organisation, limit: PAGE_LIMIT, cursor } },
      }),
    ),
  );

export const visitQuery = (planId: string) =>
  queryOptions({
    queryKey: ["visit", planId],
    // Coming to the page is the visit: it is said once, and what it answers stays while one is here.
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () =>
      body(await api.PUT("/me/visits/{planId}", { params: { path: { planId } }, body: { allSeen: false } })),
  });

export function useAllSeen(planId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () =>
      body(await api.PUT("/me/visits/{planId}", { params: { path: { planId } }, body: { allSeen: true } })),
    onSuccess: (visit) => client.setQueryData(visitQuery(planId).queryKey, visit),
  });
}

export interface Report {
  measureId: string;
  key: string;
  input: ProgressInput;
}

/** A report changes the measure, what is due and the plan's figures. */
export function useReport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ measureId, key, input }: Report) =>
      body(
        await api.POST("/measures/{measureId}/progress", {
          params: { path: { measureId }, header: { "Idempotency-Key": key } },
          body: input,
        }),
      ),
    onSuccess: () =>
      client.invalidateQueries({ predicate: ({ queryKey: [first] }) => first !== "visit" && first !== "plans" }),
  });
}

export function useMeasureSchedule(measureId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ etag, patch }: { etag: string; patch: MeasureProgressScheduleInput }) =>
      versioned(
        await api.PATCH("/measures/{measureId}/progress-schedule", {
          params: { path: { measureId }, header: { "If-Match": etag } },
          headers: MERGE_PATCH,
          body: patch,
        }),
      ),
    onSuccess: () => client.invalidateQueries(),
  });
}
