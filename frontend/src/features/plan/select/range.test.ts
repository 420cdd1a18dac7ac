import { expect, it } from "vitest";
import { selectRange } from "./range";

const SHOWN = ["a", "b", "c", "d", "e"];
const after = (selected: string[], clicked: string, anchor?: string) =>
  [...selectRange(SHOWN, new Set(selected), clicked, anchor)].sort();

it("A click selects one row, and again takes it out", () => {
  expect(after([], "b")).toEqual(["b"]);
  expect(after(["a", "b"], "b")).toEqual(["a"]);
});

it("Shift takes all rows between two clicks, downwards and upwards", () => {
  expect(after(["b"], "d", "b")).toEqual(["b", "c", "d"]);
  expect(after(["d"], "b", "d")).toEqual(["b", "c", "d"]);
});

it("Shift on a selected row takes the range out again", () => {
  expect(after(["a", "b", "c", "d"], "d", "b")).toEqual(["a"]);
});

it("A row that a filter took away is no beginning of a range", () => {
  expect(after([], "d", "gone")).toEqual(["d"]);
});
