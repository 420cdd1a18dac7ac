import type { SearchHit } from "#/api/types";

const KEPT = 5;

const key = (userId: string) => `recent-search:${userId}`;

/** What was opened last from the search, the newest first; kept in this tab only, and for one person only. */
export function recentHits(userId: string): SearchHit[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key(userId)) ?? "[]");
    return Array.isArray(stored) ? stored : [];
  } catch {
    return [];
  }
}

export function remember(userId: string, hit: SearchHit): void {
  const { kind, id, title, known, planId, planYear } = hit;
  const opened: SearchHit = { kind, id, title, known, planId, planYear, markedTitle: title };
  const others = recentHits(userId).filter((other) => other.id !== id);
  sessionStorage.setItem(key(userId), JSON.stringify([opened, ...others].slice(0, KEPT)));
}
