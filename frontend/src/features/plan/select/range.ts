/** What is selected after a click: the one row, or with Shift all between it and the row clicked before. */
export function selectRange(
  shown: string[],
  selected: ReadonlySet<string>,
  clicked: string,
  anchor: string | undefined,
): Set<string> {
  const next = new Set(selected);
  const select = !selected.has(clicked);
  const from = anchor === undefined ? -1 : shown.indexOf(anchor);
  const to = shown.indexOf(clicked);
  const range = from < 0 ? [clicked] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  for (const id of range) {
    if (select) next.add(id);
    else next.delete(id);
  }
  return next;
}
