import type { BudgetBalance, BudgetEntry } from "#/api/types";
import { fromCents, toCents } from "../cents";

export interface RunningEntry {
  entry: BudgetEntry;
  /** What is left after this booking, measured by what is planned today; undefined where the line has no limit. */
  left: string | undefined;
}

const EFFECT: Record<BudgetEntry["kind"], bigint> = { planned: 0n, committed: -1n, spent: -1n, released: 1n };

/**
 * The bookings of one fiscal year, the oldest first, with what is left after each. Ends at the balance's `available`; replaced
 * bookings stay in the list and change nothing.
 */
export function running(entries: BudgetEntry[], balance: BudgetBalance | undefined): RunningEntry[] {
  let left = balance?.available === undefined ? undefined : toCents(balance.planned.upper);
  return [...entries]
    .sort((a, b) => a.bookedAt.localeCompare(b.bookedAt) || a.id.localeCompare(b.id))
    .map((entry) => {
      if (left !== undefined && entry.counts) left += EFFECT[entry.kind] * toCents(entry.amount);
      return { entry, left: left === undefined ? undefined : fromCents(left) };
    });
}
