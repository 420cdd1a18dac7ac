import type { MeasurePatch, VersionConflict } from "#/api/types";

export type Choice = "theirs" | "yours";

/**
 * The change to save once every colliding field is decided. `merged` already holds everything that does not collide, and the own
 * value where it does; a field left to the other person is left out, so that it stays as it is.
 */
export function resolve(conflict: VersionConflict, choices: Record<string, Choice>): MeasurePatch {
  const merged = structuredClone(conflict.merged) as Record<string, unknown>;
  for (const { field, theirs } of conflict.fields) {
    if (choices[field] !== "theirs") continue;
    const path = field.replace(/^\//, "").split(/[./]/);
    const last = path.pop() ?? field;
    if (path.length === 0) {
      delete merged[last];
      continue;
    }
    let parent: Record<string, unknown> | undefined = merged;
    for (const part of path) parent = parent?.[part] as Record<string, unknown> | undefined;
    if (parent) parent[last] = theirs ?? null;
  }
  return merged as MeasurePatch;
}
