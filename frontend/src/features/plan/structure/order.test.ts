import { expect, it } from "vitest";
import { moved, reordered } from "./order";

const items = ["a", "b", "c", "d"].map((id) => ({ id }));
const order = (ids: string[]) => reordered(items, ids).map(({ id }) => id);

it("puts what is named in the places that it holds", () => {
  expect(order(["d", "c", "b", "a"])).toEqual(["d", "c", "b", "a"]);
  expect(order(["d", "b"])).toEqual(["a", "d", "c", "b"]);
});

it("leaves out what is not there", () => {
  expect(order(["x", "b", "a"])).toEqual(["b", "a", "c", "d"]);
});

it("moves one to another place, and nowhere beyond the ends", () => {
  expect(moved(["a", "b", "c"], "c", 0)).toEqual(["c", "a", "b"]);
  expect(moved(["a", "b", "c"], "a", 1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b"], "a", -1)).toEqual(["a", "b"]);
  expect(moved(["a", "b"], "b", 2)).toEqual(["a", "b"]);
});
