import { expect, it } from "vitest";
import { DIFFERING, kindsOf, toSearch } from "./search";

it("shows all that differ unless the address says otherwise", () => {
  expect(kindsOf(undefined)).toEqual(DIFFERING);
  expect(kindsOf("nonsense")).toEqual(DIFFERING);
  expect(kindsOf("dropped,added")).toEqual(["added", "dropped"]);
});

it("says in the address only what has to be said", () => {
  expect(toSearch(DIFFERING)).toBeUndefined();
  expect(toSearch([])).toBeUndefined();
  expect(toSearch(["unchanged", "added"])).toBe("added,unchanged");
});
