import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, query } from "#/api/client";
import type { SavedView, SavedViewInput } from "#/api/types";
import { body, MERGE_PATCH } from "#/api/versioned";

export const savedViewsQuery = () => query.queryOptions("get", "/saved-views", {}, { staleTime: 60_000 });

const at = ({ id, version }: SavedView) => ({
  path: { savedViewId: id },
  header: { "If-Match": `"${version}"` },
});

function useWrite<Given, Result>(write: (given: Given) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSettled: () => void client.invalidateQueries({ queryKey: savedViewsQuery().queryKey }),
  });
}

export const useCreateView = () =>
  useWrite(async ({ input, key }: { input: SavedViewInput; key: string }) =>
    body(await api.POST("/saved-views", { params: { header: { "Idempotency-Key": key } }, body: input })),
  );

export const useChangeView = () =>
  useWrite(async ({ view, patch }: { view: SavedView; patch: Partial<SavedViewInput> }) =>
    body(await api.PATCH("/saved-views/{savedViewId}", { params: at(view), headers: MERGE_PATCH, body: patch })),
  );

export const useDeleteView = () =>
  useWrite(async (view: SavedView) => {
    await api.DELETE("/saved-views/{savedViewId}", { params: at(view) });
  });
