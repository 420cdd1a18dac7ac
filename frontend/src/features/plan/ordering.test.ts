import { expect, it } from "vitest";
import { measure } from "#/test/server";
import { columnsOf, columnsParam, layoutOf, nextSort, sortingOf } from "./columns";
import { sortMeasures } from "./ordering";

const compare = new Intl.Collator("de-DE", { numeric: true }).compare;
const titled = (...titles: string[]) => titles.map((title) => measure({ id: title, title }));
const titles = (sort: string, ...all: string[]) =>
  sortMeasures(titled(...all), sortingOf({ sort }), compare).map(({ title }) => title);

it("Titles stand in German order, numbers by their value", () => {
  expect(titles("title", "Zuzug", "Ämter", "Amt 10", "Amt 9", "Amtsblatt")).toEqual([
    "Amt 9",
    "Amt 10",
    "Ämter",
    "Amtsblatt",
    "Zuzug",
  ]);
  expect(titles("-title", "A", "C", "B")).toEqual(["C", "B", "A"]);
});

it("What is empty stands at the end, in both directions", () => {
  const measures = [
    measure({ id: "none", schedule: {} }),
    measure({ id: "late", schedule: { from: "2012" } }),
    measure({ id: "early", schedule: { to: "2011-05" } }),
  ];
  const ids = (sort: string) => sortMeasures(measures, sortingOf({ sort }), compare).map(({ id }) => id);
  expect(ids("schedule")).toEqual(["early", "late", "none"]);
  expect(ids("-schedule")).toEqual(["late", "early", "none"]);
});

it("A status stands where it comes in the life of a measure, and without a column the plan's order stays", () => {
  const measures = [measure({ id: "2", status: "completed" }), measure({ id: "1", status: "planned" })];
  expect(sortMeasures(measures, sortingOf({ sort: "status" }), compare).map(({ id }) => id)).toEqual(["1", "2"]);
  expect(sortMeasures(measures, sortingOf({ sort: "resources" }), compare)).toBe(measures);
});

it("A click sorts, the next turns round, the third gives the plan's order back", () => {
  expect(nextSort("title", undefined)).toBe("title");
  expect(nextSort("title", { column: "title", descending: false })).toBe("-title");
  expect(nextSort("title", { column: "title", descending: true })).toBeUndefined();
});

it("An address names columns once and never without the title; the usual ones it need not name", () => {
  expect(columnsOf({ columns: "status,lead,status,colour" })).toEqual(["title", "status", "lead"]);
  expect(columnsParam(columnsOf({}))).toBeUndefined();
  expect(layoutOf(columnsOf({}), "block")).toEqual({
    spanning: ["block", "goal"],
    single: ["title", "responsibility", "resources"],
  });
  expect(layoutOf(columnsOf({}), "lead").spanning).toEqual([]);
});
