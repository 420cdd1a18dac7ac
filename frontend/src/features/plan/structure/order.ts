/** As the service does it: what is named takes, in the order given, the places that it holds; the rest stays. */
export function reordered<Item extends { id: string }>(items: Item[], ids: string[]): Item[] {
  const named = new Map(items.filter(({ id }) => ids.includes(id)).map((item) => [item.id, item]));
  const next = ids.flatMap((id) => named.get(id) ?? [])[Symbol.iterator]();
  return items.map((item) => (named.has(item.id) ? (next.next().value ?? item) : item));
}

/** The ids with one of them at another place; unchanged when there is no such place. */
export function moved(ids: string[], id: string, to: number): string[] {
  if (to < 0 || to >= ids.length || !ids.includes(id)) return ids;
  return ids.filter((each) => each !== id).toSpliced(to, 0, id);
}
