import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "#/api/client";
import type { Addition } from "#/api/idempotency";
import type { PlanInput } from "#/api/types";
import type { Change } from "#/api/versioned";
import { body, MERGE_PATCH, versioned } from "#/api/versioned";

/** One plan with its entity tag: to be read anew before it is changed. */
export const planQuery = (planId: string) =>
  queryOptions({
    queryKey: ["plan", planId],
    staleTime: 0,
    gcTime: 0,
    queryFn: async () => versioned(await api.GET("/plans/{planId}", { params: { path: { planId } } })),
  });

export function usePlanChanges() {
  const client = useQueryClient();
  const onSuccess = () => void client.invalidateQueries();
  const add = useMutation({
    mutationFn: async ({ key, input }: Addition<PlanInput>) =>
      body(await api.POST("/plans", { params: { header: { "Idempotency-Key": key } }, body: input })),
    onSuccess,
  });
  const change = useMutation({
    mutationFn: async ({ id, etag, patch }: Change<PlanInput>) =>
      versioned(
        await api.PATCH("/plans/{planId}", {
          params: { path: { planId: id }, header: { "If-Match": etag } },
          headers: MERGE_PATCH,
          body: patch,
        }),
      ),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: async (planId: string) => {
      const { etag } = versioned(await api.GET("/plans/{planId}", { params: { path: { planId } } }));
      await api.DELETE("/plans/{planId}", { params: { path: { planId }, header: { "If-Match": etag } } });
    },
    onSuccess,
  });
  return { add, change, remove };
}
