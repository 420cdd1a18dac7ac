import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "#/api/client";
import type { Addition } from "#/api/idempotency";
import type { BudgetLineInput } from "#/api/types";
import type { Change } from "#/api/versioned";
import { body, MERGE_PATCH, versioned } from "#/api/versioned";

export function useLineChanges() {
  const client = useQueryClient();
  // Totals, lists, measures and history all show parts of a line.
  const onSuccess = () => void client.invalidateQueries();
  const add = useMutation({
    mutationFn: async ({ planId, key, input }: Addition<BudgetLineInput> & { planId: string }) =>
      body(
        await api.POST("/plans/{planId}/budget-lines", {
          params: { path: { planId }, header: { "Idempotency-Key": key } },
          body: input,
        }),
      ),
    onSuccess,
  });
  const change = useMutation({
    mutationFn: async ({ id, etag, patch }: Change<BudgetLineInput>) =>
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

/** What a text in German was understood as. Nothing is stored. */
export function useReadPhrase() {
  return useMutation({
    mutationFn: async (text: string) =>
      body(
        await api.POST("/budget-phrases", {
          params: { header: { "Idempotency-Key": crypto.randomUUID() } },
          body: { text },
        }),
      ),
  });
}
