import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, query } from "#/api/client";
import type { Addition } from "#/api/idempotency";
import { PAGE_LIMIT, pagedQuery } from "#/api/pages";
import type { ResponsibilityHandoverInput, ResponsibilityInput, Role } from "#/api/types";
import type { Change } from "#/api/versioned";
import { body, MERGE_PATCH, versioned } from "#/api/versioned";

export const responsibilitiesQuery = (measureId: string) =>
  query.queryOptions("get", "/measures/{measureId}/responsibilities", { params: { path: { measureId } } });

/** One responsibility with its entity tag: to be read anew before it is changed. */
export const responsibilityQuery = (responsibilityId: string) =>
  queryOptions({
    queryKey: ["responsibility", responsibilityId],
    staleTime: 0,
    gcTime: 0,
    queryFn: async () =>
      versioned(await api.GET("/responsibilities/{responsibilityId}", { params: { path: { responsibilityId } } })),
  });

export function useResponsibilityChanges() {
  const client = useQueryClient();
  const onSuccess = () => void client.invalidateQueries();
  const add = useMutation({
    mutationFn: async ({ measureId, key, input }: Addition<ResponsibilityInput> & { measureId: string }) =>
      body(
        await api.POST("/measures/{measureId}/responsibilities", {
          params: { path: { measureId }, header: { "Idempotency-Key": key } },
          body: input,
        }),
      ),
    onSuccess,
  });
  const change = useMutation({
    mutationFn: async ({ id, etag, patch }: Change<ResponsibilityInput>) =>
      versioned(
        await api.PATCH("/responsibilities/{responsibilityId}", {
          params: { path: { responsibilityId: id }, header: { "If-Match": etag } },
          headers: MERGE_PATCH,
          body: patch,
        }),
      ),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: async (id: string) => {
      const path = { responsibilityId: id };
      const { etag } = versioned(await api.GET("/responsibilities/{responsibilityId}", { params: { path } }));
      await api.DELETE("/responsibilities/{responsibilityId}", { params: { path, header: { "If-Match": etag } } });
    },
    onSuccess,
  });
  return { add, change, remove };
}

export const matrixQuery = (planId: string, role: Role) =>
  query.queryOptions("get", "/plans/{planId}/responsibility-matrix", {
    params: { path: { planId }, query: { role } },
  });

export const FINDING_KINDS = ["no-lead", "lead-expired", "lead-without-user", "organisation-ended"] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export const findingsQuery = (planId: string, kind: FindingKind) =>
  pagedQuery(["responsibility-findings", planId, kind], async (cursor) =>
    body(
      await api.GET("/plans/{planId}/responsibility-findings", {
        params: { path: { planId }, query: { kind, include: "total", limit: PAGE_LIMIT, cursor } },
      }),
    ),
  );

export function useHandovers() {
  const client = useQueryClient();
  const onSuccess = () => void client.invalidateQueries();
  const preview = useMutation({
    mutationFn: async (input: ResponsibilityHandoverInput) =>
      body(await api.POST("/responsibility-handovers", { body: { ...input, dryRun: true } })),
  });
  const run = useMutation({
    mutationFn: async ({ key, input }: { key: string; input: ResponsibilityHandoverInput }) =>
      body(
        await api.POST("/responsibility-handovers", {
          params: { header: { "Idempotency-Key": key } },
          body: input,
        }),
      ),
    onSuccess,
  });
  const undo = useMutation({
    mutationFn: async (handoverId: string) =>
      body(
        await api.POST("/responsibility-handovers/{handoverId}/undo", {
          params: { path: { handoverId }, header: { "Idempotency-Key": crypto.randomUUID() } },
        }),
      ),
    onSuccess,
  });
  return { preview, run, undo };
}
