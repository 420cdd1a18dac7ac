import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "#/api/client";
import { allPages, PAGE_LIMIT } from "#/api/pages";
import type { AcceptanceInput, ContinuationInput, ContinuationLine, ContinuationLineInput } from "#/api/types";
import { body, MERGE_PATCH, versioned } from "#/api/versioned";

export const continuationsQuery = (planId: string) =>
  queryOptions({
    queryKey: ["continuations", planId],
    queryFn: () =>
      allPages(async (cursor) =>
        body(
          await api.GET("/plans/{planId}/continuations", {
            params: { path: { planId }, query: { limit: PAGE_LIMIT, cursor } },
          }),
        ),
      ),
  });

export const linesQuery = (continuationId: string) =>
  queryOptions({
    queryKey: ["continuation-lines", continuationId],
    queryFn: () =>
      allPages(async (cursor) =>
        body(
          await api.GET("/continuations/{continuationId}/lines", {
            params: { path: { continuationId }, query: { limit: PAGE_LIMIT, cursor } },
          }),
        ),
      ),
  });

export type Decision = Pick<ContinuationLine, "measureId" | "version" | "decision" | "note">;

const header = () => ({ "Idempotency-Key": crypto.randomUUID() });

export function useBegin(planId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, input }: { key: string; input: ContinuationInput }) =>
      body(
        await api.POST("/plans/{planId}/continuations", {
          params: { path: { planId }, header: { "Idempotency-Key": key } },
          body: input,
        }),
      ),
    onSuccess: () => void client.invalidateQueries(),
  });
}

/** Decides about one line, with values of the next plan. */
export function useLineChange(continuationId: string, measureId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ etag, patch }: { etag: string; patch: Partial<ContinuationLineInput> }) =>
      versioned(
        await api.PATCH("/continuations/{continuationId}/lines/{measureId}", {
          params: { path: { continuationId, measureId }, header: { "If-Match": etag } },
          headers: MERGE_PATCH,
          body: patch,
        }),
      ),
    onSuccess: () => void client.invalidateQueries(),
  });
}

/** What is done with lines. Decided lines are shown at once; everything else is read anew where it changes other screens. */
export function useLineChanges(planId: string, continuationId: string) {
  const client = useQueryClient();
  const { queryKey } = linesQuery(continuationId);
  const put = (lines: ContinuationLine[]) =>
    client.setQueryData(queryKey, (present) =>
      present?.map((line) => lines.find(({ measureId }) => measureId === line.measureId) ?? line),
    );
  const onError = () => void client.invalidateQueries({ queryKey });
  const decide = useMutation({
    scope: { id: `decisions of ${continuationId}` },
    mutationFn: async (lines: Decision[]) =>
      body(
        await api.POST("/continuations/{continuationId}/decisions", {
          params: { path: { continuationId }, header: header() },
          body: { lines },
        }),
      ).items,
    onSuccess: (lines) => {
      put(lines);
      void client.invalidateQueries({ queryKey: continuationsQuery(planId).queryKey });
    },
    onError,
  });
  const everything = () => void client.invalidateQueries();
  const accept = useMutation({
    mutationFn: async (input: AcceptanceInput) =>
      body(
        await api.POST("/continuations/{continuationId}/acceptances", {
          params: { path: { continuationId }, header: header() },
          body: input,
        }),
      ),
    onSuccess: everything,
    onError,
  });
  const reopen = useMutation({
    mutationFn: async ({ measureId, version }: Pick<ContinuationLine, "measureId" | "version">) =>
      body(
        await api.POST("/continuations/{continuationId}/lines/{measureId}/reopen", {
          params: { path: { continuationId, measureId }, header: { "If-Match": `"${version}"` } },
        }),
      ),
    onSuccess: everything,
    onError,
  });
  const giveUp = useMutation({
    mutationFn: async () => {
      const path = { continuationId };
      const { etag } = versioned(await api.GET("/continuations/{continuationId}", { params: { path } }));
      await api.DELETE("/continuations/{continuationId}", { params: { path, header: { "If-Match": etag } } });
    },
    onSuccess: everything,
  });
  return { decide, accept, reopen, giveUp };
}
