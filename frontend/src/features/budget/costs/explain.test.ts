import { expect, it } from "vitest";
import type { BudgetTotal, BudgetTotals, TotalLine } from "#/api/types";
import { countedTwice, sorted } from "./explain";

const line = (id: string, counts: string, rest: Partial<TotalLine> = {}): TotalLine => ({
  id,
  kind: "money",
  qualifier: "at-most",
  recurrence: "once",
  counts,
  countsLower: "0.00",
  effect: "at-most",
  reasons: [],
  sharedWithOtherGroups: false,
  ...rest,
});
const shared = { sharedWithOtherGroups: true };
const group = (title: string, lines: TotalLine[]) => ({ group: { key: title, title }, lines }) as BudgetTotal;
const totals = (lines: TotalLine[], items: BudgetTotal[]) => ({ lines, items }) as BudgetTotals;

it("sorts what counts by size and keeps apart what has no figure and what is no money", () => {
  const { counted, open, notMoney } = sorted([
    line("a", "500.00"),
    line("b", "0.00", { effect: "unquantified" }),
    line("c", "10000.00"),
    line("d", "0.00", { effect: "not-money", kind: "existing-staff" }),
  ]);
  expect([counted, open, notMoney].map((list) => list.map(({ id }) => id))).toEqual([["c", "a"], ["b"], ["d"]]);
});

it("explains the correction: a pot in three groups is counted twice too often", () => {
  const found = countedTwice(
    totals(
      [line("pot", "10000.00"), line("own", "5.00")],
      [
        group("Punkt 9", [line("pot", "10000.00", shared), line("own", "5.00")]),
        group("10.1", [line("pot", "10000.00", shared)]),
        group("10.2", [line("pot", "10000.00", shared)]),
      ],
    ),
  );
  expect(found).toMatchObject([
    { line: { id: "pot" }, groups: ["Punkt 9", "10.1", "10.2"], together: "30000.00", tooMuch: "20000.00" },
  ]);
});

it("leaves out a pot that its shares divide exactly, and names one without a figure", () => {
  const parts = [group("a", [line("pot", "2500.00", shared)]), group("b", [line("pot", "7500.00", shared)])];
  expect(countedTwice(totals([line("pot", "10000.00")], parts))).toEqual([]);
  const open = line("open", "0.00", { effect: "unquantified", ...shared });
  expect(countedTwice(totals([open], [group("a", [open]), group("b", [open])]))).toHaveLength(1);
});
