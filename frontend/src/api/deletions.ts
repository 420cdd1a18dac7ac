import { useQueryClient } from "@tanstack/react-query";
import { api } from "./client";
import { ApiProblem } from "./problem";
import { body } from "./versioned";

/** Takes the deletion of an object back: it returns under its id, with what was deleted along with it. */
export function useTakingDeletionBack() {
  const client = useQueryClient();
  return async (entityId: string) => {
    const query = { entityId, action: "deleted", limit: 1 } as const;
    const [deletion] = body(await api.GET("/history", { params: { query } })).items;
    if (!deletion) throw new ApiProblem(404, "not-found");
    const path = { historyId: Number(deletion.id) };
    await api.POST("/history/{historyId}/undo", {
      params: { path, header: { "Idempotency-Key": `undo-${deletion.id}` } },
    });
    await client.invalidateQueries();
  };
}
