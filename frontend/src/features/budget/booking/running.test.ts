import { expect, it } from "vitest";
import type { BudgetBalance, BudgetEntry } from "#/api/types";
import { running } from "./running";

let count = 0;
const entry = (kind: BudgetEntry["kind"], amount: string, counts = true): BudgetEntry => ({
  id: `e${++count}`,
  budgetLineId: "b1",
  planId: "p1",
  kind,
  amount,
  currency: "EUR",
  fiscalYear: 2011,
  date: "2011-05-01",
  bookedBy: "Fina",
  bookedAt: `2026-01-01T10:00:${`${count}`.padStart(2, "0")}Z`,
  counts,
});
const balance = (available: string | undefined): BudgetBalance => ({
  fiscalYear: 2011,
  qualifier: "at-most",
  planned: { lower: "0.00", upper: "20000.00" },
  plannedBy: "line",
  committed: "0.00",
  released: "0.00",
  open: "0.00",
  spent: "0.00",
  available,
  currency: "EUR",
  warnings: [],
});

it("counts down from what is planned, the oldest booking first, and ends at what is available", () => {
  const [ordered, replaced, paid, freed] = [
    entry("committed", "12000.00"),
    entry("spent", "99999.99", false),
    entry("spent", "11500.50"),
    entry("released", "12000.00"),
  ];
  const list = running([freed, paid, replaced, ordered] as BudgetEntry[], balance("8499.50"));
  expect(list.map(({ left }) => left)).toEqual(["8000.00", "8000.00", "-3500.50", "8499.50"]);
  expect(list.at(-1)?.left).toBe("8499.50");
});

it("says nothing of what is left where there is no limit", () => {
  expect(running([entry("spent", "5.00")], balance(undefined)).map(({ left }) => left)).toEqual([undefined]);
  expect(running([entry("spent", "5.00")], undefined)[0]?.left).toBeUndefined();
});
