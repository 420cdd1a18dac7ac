import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "#/api/client";
import type { Addition } from "#/api/idempotency";
import { buildingBlocksQuery, goalsQuery } from "#/api/queries";
import type { BuildingBlock, BuildingBlockInput, Goal, GoalInput } from "#/api/types";
import type { Change } from "#/api/versioned";
import { body, MERGE_PATCH, versioned } from "#/api/versioned";
import { reordered } from "./order";

const FRESH = { staleTime: 0, gcTime: 0 };

export const blockQuery = (buildingBlockId: string) =>
  queryOptions({
    queryKey: ["building-block", buildingBlockId],
    ...FRESH,
    queryFn: async () =>
      versioned(await api.GET("/building-blocks/{buildingBlockId}", { params: { path: { buildingBlockId } } })),
  });

export const goalQuery = (goalId: string) =>
  queryOptions({
    queryKey: ["goal", goalId],
    ...FRESH,
    queryFn: async () => versioned(await api.GET("/goals/{goalId}", { params: { path: { goalId } } })),
  });

/** Whatever shows the plan is read anew. */
export function useBlockChanges(planId: string) {
  const client = useQueryClient();
  const onSuccess = () => void client.invalidateQueries();
  const add = useMutation({
    mutationFn: async ({ key, input }: Addition<BuildingBlockInput>) =>
      body(
        await api.POST("/plans/{planId}/building-blocks", {
          params: { path: { planId }, header: { "Idempotency-Key": key } },
          body: input,
        }),
      ),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: async (buildingBlockId: string) => {
      const path = { buildingBlockId };
      const { etag } = versioned(await api.GET("/building-blocks/{buildingBlockId}", { params: { path } }));
      await api.DELETE("/building-blocks/{buildingBlockId}", { params: { path, header: { "If-Match": etag } } });
    },
    onSuccess,
  });
  const change = useMutation({
    mutationFn: async ({ id, etag, patch }: Change<BuildingBlockInput>) =>
      versioned(
        await api.PATCH("/building-blocks/{buildingBlockId}", {
          params: { path: { buildingBlockId: id }, header: { "If-Match": etag } },
          headers: MERGE_PATCH,
          body: patch,
        }),
      ),
    onSuccess,
  });
  return { add, change, remove };
}

export function useGoalChanges(planId: string) {
  const client = useQueryClient();
  const onSuccess = () => void client.invalidateQueries();
  const add = useMutation({
    mutationFn: async ({ key, input }: Addition<GoalInput>) =>
      body(
        await api.POST("/plans/{planId}/goals", {
          params: { path: { planId }, header: { "Idempotency-Key": key } },
          body: input,
        }),
      ),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: async (goalId: string) => {
      const { etag } = versioned(await api.GET("/goals/{goalId}", { params: { path: { goalId } } }));
      await api.DELETE("/goals/{goalId}", { params: { path: { goalId }, header: { "If-Match": etag } } });
    },
    onSuccess,
  });
  const change = useMutation({
    mutationFn: async ({ id, etag, patch }: Change<GoalInput>) =>
      versioned(
        await api.PATCH("/goals/{goalId}", {
          params: { path: { goalId: id }, header: { "If-Match": etag } },
          headers: MERGE_PATCH,
          body: patch,
        }),
      ),
    onSuccess,
  });
  return { add, change, remove };
}

/** Shows the new order at once; when it cannot be saved, what is saved comes back. */
export function useOrder(planId: string, what: "building-blocks" | "goals") {
  const client = useQueryClient();
  const queryKey = what === "goals" ? goalsQuery(planId).queryKey : buildingBlocksQuery(planId).queryKey;
  return useMutation({
    mutationFn: async (ids: string[]) => {
      const path = { planId };
      const { etag } = versioned(await api.GET("/plans/{planId}", { params: { path } }));
      const params = { path, header: { "If-Match": etag } };
      return what === "goals"
        ? body(await api.PUT("/plans/{planId}/goals/order", { params, body: { ids } }))
        : body(await api.PUT("/plans/{planId}/building-blocks/order", { params, body: { ids } }));
    },
    scope: { id: `order of ${planId}` },
    onMutate: (ids) =>
      client.setQueryData<(BuildingBlock | Goal)[]>(queryKey, (present) => present && reordered(present, ids)),
    onSettled: () => void client.invalidateQueries(),
  });
}
