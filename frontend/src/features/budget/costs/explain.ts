import type { BudgetTotals, TotalLine } from "#/api/types";
import { fromCents, minus, sum, toCents } from "../cents";

export interface SortedLines {
  /** With a figure, the largest first. */
  counted: TotalLine[];
  /** Money without a figure. */
  open: TotalLine[];
  /** Staff and things: listed, never summed. */
  notMoney: TotalLine[];
}

export function sorted(lines: TotalLine[]): SortedLines {
  const bySize = (a: TotalLine, b: TotalLine) => Number(toCents(b.counts) - toCents(a.counts));
  return {
    counted: lines.filter(({ effect }) => effect !== "unquantified" && effect !== "not-money").sort(bySize),
    open: lines.filter(({ effect }) => effect === "unquantified"),
    notMoney: lines.filter(({ effect }) => effect === "not-money"),
  };
}

export interface CountedTwice {
  line: TotalLine;
  groups: string[];
  /** What the groups count together, and what of it is too much for the plan as a whole. */
  together: string;
  tooMuch: string;
}

/** The pots that stand in several groups, and how the correction comes about: what all groups count less what the plan counts. */
export function countedTwice(totals: BudgetTotals): CountedTwice[] {
  const found = new Map<string, { groups: string[]; counts: string[] }>();
  for (const { group, lines } of totals.items ?? []) {
    for (const { id, counts, sharedWithOtherGroups } of lines) {
      if (!sharedWithOtherGroups) continue;
      const entry = found.get(id) ?? { groups: [], counts: [] };
      entry.groups.push(group.title);
      entry.counts.push(counts);
      found.set(id, entry);
    }
  }
  return totals.lines.flatMap((line) => {
    const entry = found.get(line.id);
    if (!entry) return [];
    const together = sum(entry.counts);
    const tooMuch = minus(together, line.counts);
    return line.effect === "unquantified" || tooMuch !== fromCents(0n)
      ? [{ line, groups: entry.groups, together, tooMuch }]
      : [];
  });
}
