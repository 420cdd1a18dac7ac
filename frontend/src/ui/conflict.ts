/** A field that two people changed: what both started from, what is saved now, and one's own. */
export interface CollidingField {
  field: string;
  base?: unknown;
  theirs?: unknown;
  yours?: unknown;
  changedBy?: string;
  changedAt?: string;
}

export interface Conflict {
  fields: CollidingField[];
  merged: Record<string, unknown>;
}

export type Choice = "theirs" | "yours";

/**
 * The change to save once every colliding field is decided. `merged` already holds everything that does not collide, and the own
 * value where it does; a field left to the other person is left out, so that it stays as it is.
 */
export function resolve(conflict: Conflict, choices: Record<string, Choice>): Record<string, unknown> {
  const merged = structuredClone(conflict.merged);
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
  return merged;
}
