import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, query } from "#/api/client";
import { allPages, PAGE_LIMIT, pagedQuery } from "#/api/pages";
import type { HistoryEntry } from "#/api/types";
import { body } from "#/api/versioned";
import { type HistorySearch, toParameters } from "./search";

const LIMIT = 25;

export const planHistoryQuery = (planId: string, search: HistorySearch) =>
  pagedQuery(["history", "plan", planId, search], async (cursor) =>
    body(
      await api.GET("/plans/{planId}/history", {
        params: { path: { planId }, query: { limit: LIMIT, cursor, ...toParameters(search, new Date()) } },
      }),
    ),
  );

export const measureHistoryQuery = (measureId: string) =>
  pagedQuery(["history", "measure", measureId], async (cursor) =>
    body(
      await api.GET("/measures/{measureId}/history", {
        params: { path: { measureId }, query: { limit: LIMIT, cursor } },
      }),
    ),
  );

/** Of any object that has a history. */
export const objectHistoryQuery = (entityId: string) =>
  pagedQuery(["history", "object", entityId], async (cursor) =>
    body(await api.GET("/history", { params: { query: { limit: LIMIT, cursor, entityId } } })),
  );

/** Across all plans; without the right to that only what one did oneself. */
export const allHistoryQuery = (search: HistorySearch) =>
  pagedQuery(["history", "all", search], async (cursor) =>
    body(
      await api.GET("/history", { params: { query: { limit: LIMIT, cursor, ...toParameters(search, new Date()) } } }),
    ),
  );

export const lastChangesQuery = (planId: string) =>
  query.queryOptions("get", "/plans/{planId}/history", { params: { path: { planId }, query: { limit: 5 } } });

export const actorsQuery = () =>
  queryOptions({
    queryKey: ["history-actors"],
    staleTime: 60_000,
    queryFn: () =>
      allPages(async (cursor) =>
        body(await api.GET("/history-actors", { params: { query: { limit: PAGE_LIMIT, cursor } } })),
      ),
  });

export const asOfQuery = (planId: string, at: string) =>
  query.queryOptions("get", "/plans/{planId}/as-of", { params: { path: { planId }, query: { at } } });

/** Taking an entry back, or going back to the state that it recorded. */
export type Way = "undo" | "restore";

export const previewQuery = (way: Way, id: string) =>
  queryOptions({
    queryKey: ["history", "preview", way, id],
    staleTime: 0,
    gcTime: 0,
    queryFn: async () => {
      const params = { path: { historyId: Number(id) } };
      return way === "undo"
        ? body(await api.GET("/history/{historyId}/undo-preview", { params }))
        : body(await api.GET("/history/{historyId}/restoration-preview", { params }));
    },
  });

interface TakingBack {
  way: Way;
  entry: Pick<HistoryEntry, "id">;
  key: string;
  /** Of the object as the preview has shown it, to restore. */
  etag?: string;
}

export function useTakingBack() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ way, entry, key, etag = "*" }: TakingBack) => {
      const path = { historyId: Number(entry.id) };
      return way === "undo"
        ? body(await api.POST("/history/{historyId}/undo", { params: { path, header: { "Idempotency-Key": key } } }))
        : body(
            await api.POST("/history/{historyId}/restorations", {
              params: { path, header: { "Idempotency-Key": key, "If-Match": etag } },
            }),
          );
    },
    onSuccess: () => void client.invalidateQueries(),
  });
}

export function usePseudonymisation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ actorId, reason, key }: { actorId: string; reason: string; key: string }) =>
      body(
        await api.POST("/history-actors/{actorId}/pseudonymisation", {
          params: { path: { actorId }, header: { "Idempotency-Key": key } },
          body: { reason },
        }),
      ),
    onSuccess: () => void client.invalidateQueries(),
  });
}
