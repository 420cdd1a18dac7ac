import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, query } from "#/api/client";
import { pagedQuery } from "#/api/pages";
import type { PublicationInput, WithdrawalInput } from "#/api/types";
import { body } from "#/api/versioned";

export const previewQuery = (planId: string) =>
  query.queryOptions(
    "get",
    "/plans/{planId}/publication-preview",
    { params: { path: { planId } } },
    // A preview that is out of date would mislead.
    { staleTime: 0 },
  );

export const editionsQuery = (planId: string) =>
  pagedQuery(["editions", planId], async (cursor) =>
    body(await api.GET("/plans/{planId}/publications", { params: { path: { planId }, query: { limit: 20, cursor } } })),
  );

export const lastEditionQuery = (planId: string) =>
  query.queryOptions("get", "/plans/{planId}/publications", { params: { path: { planId }, query: { limit: 1 } } });

export function usePublish(planId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, input }: { key: string; input: PublicationInput }) =>
      body(
        await api.POST("/plans/{planId}/publications", {
          params: { path: { planId }, header: { "Idempotency-Key": key } },
          body: input,
        }),
      ),
    onSuccess: () => void client.invalidateQueries(),
  });
}

export function useWithdraw(measureId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, input }: { key: string; input: WithdrawalInput }) =>
      body(
        await api.POST("/measures/{measureId}/withdrawals", {
          params: { path: { measureId }, header: { "Idempotency-Key": key } },
          body: input,
        }),
      ),
    onSuccess: () => void client.invalidateQueries(),
  });
}
