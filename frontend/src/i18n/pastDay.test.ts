import { expect, it } from "vitest";
import { parsePastDay } from "./pastDay";

// A Thursday.
const TODAY = "2026-11-26";

it.each([
  ["heute", "2026-11-26"],
  ["Gestern", "2026-11-25"],
  ["vorgestern", "2026-11-24"],
  ["diese Woche", "2026-11-23"],
  ["vorige Woche", "2026-11-16"],
  ["seit letzter Woche", "2026-11-16"],
  ["letzten Monat", "2026-10-01"],
  ["voriges Jahr", "2025-01-01"],
  ["last week", "2026-11-16"],
  ["1.3.", "2026-03-01"],
  ["26.11.", "2026-11-26"],
  ["27.11.", "2025-11-27"],
  ["1.3.26", "2026-03-01"],
  ["Mai 2011", "2011-05-01"],
  ["2011", "2011-01-01"],
  ["2026-03-01", "2026-03-01"],
])("%s is since %s", (typed, day) => {
  expect(parsePastDay(typed, TODAY)).toBe(day);
});

it.each([
  ["gestern", "2026-11-25"],
  ["diese Woche", "2026-11-26"],
  ["vorige Woche", "2026-11-22"],
  ["last month", "2026-10-31"],
  ["voriges Jahr", "2025-12-31"],
  ["bis letzten Monat", "2026-10-31"],
  ["Februar 2012", "2012-02-29"],
  ["2011", "2011-12-31"],
  ["1.3.", "2026-03-01"],
  ["2026-03-01", "2026-03-01"],
])("until %s is until %s", (typed, day) => {
  expect(parsePastDay(typed, TODAY, "last")).toBe(day);
});

it.each(["", "demnächst", "31.2.", "1.13.", "vorige"])("%s is no day", (typed) => {
  expect(parsePastDay(typed, TODAY)).toBeUndefined();
});
