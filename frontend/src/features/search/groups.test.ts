import { afterEach, expect, it } from "vitest";
import type { SearchHit } from "#/api/types";
import { byKind } from "./groups";
import { recentHits, remember } from "./recent";

const hit = (kind: SearchHit["kind"], id: string): SearchHit => ({ kind, id, title: id, markedTitle: `⟦${id}⟧` });

afterEach(() => sessionStorage.clear());

it("puts hits of a kind together, the kind of the best one first", () => {
  const groups = byKind([hit("organisation", "a"), hit("measure", "b"), hit("organisation", "c")]);
  expect(groups.map(({ kind, hits }) => [kind, hits.map(({ id }) => id)])).toEqual([
    ["organisation", ["a", "c"]],
    ["measure", ["b"]],
  ]);
});

it("remembers the last five of a person, each once, without marks", () => {
  for (const id of ["1", "2", "3", "4", "5", "6", "3"]) remember("u1", hit("measure", id));
  expect(recentHits("u1").map(({ id }) => id)).toEqual(["3", "6", "5", "4", "2"]);
  expect(recentHits("u1")[0]?.markedTitle).toBe("3");
  expect(recentHits("u2")).toEqual([]);
});

it("is not disturbed by what else stands there", () => {
  sessionStorage.setItem("recent-search:u1", "{");
  expect(recentHits("u1")).toEqual([]);
});
