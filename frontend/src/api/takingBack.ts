import { api } from "./client";
import { ApiProblem } from "./problem";
import { body } from "./versioned";

/**
 * Takes back what was done to an object, as its history recorded it. What was deleted returns under its id, with what was deleted
 * along with it; what was created goes again, and is refused (409 `undo-conflict`) when somebody has changed it since.
 */
export async function takeBack(action: "created" | "deleted", entityId: string): Promise<void> {
  const query = { entityId, action, limit: 1 } as const;
  const [entry] = body(await api.GET("/history", { params: { query } })).items;
  if (!entry) throw new ApiProblem(404, "not-found");
  const path = { historyId: Number(entry.id) };
  await api.POST("/history/{historyId}/undo", { params: { path, header: { "Idempotency-Key": `undo-${entry.id}` } } });
}
