import type { SearchHit } from "#/api/types";

export interface HitGroup {
  kind: SearchHit["kind"];
  hits: SearchHit[];
}

/** The hits of each kind together; the kind with the best hit comes first, as the hits come in that order. */
export function byKind(hits: SearchHit[]): HitGroup[] {
  const groups: HitGroup[] = [];
  for (const hit of hits) {
    const group = groups.find(({ kind }) => kind === hit.kind);
    if (group) group.hits.push(hit);
    else groups.push({ kind: hit.kind, hits: [hit] });
  }
  return groups;
}
