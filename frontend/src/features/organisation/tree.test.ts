import { expect, it } from "vitest";
import type { Organisation } from "#/api/types";
import { type Branch, countOf, toTree } from "./tree";

const at = { version: 1, createdAt: "2026-01-01T10:00:00Z", updatedAt: "2026-01-01T10:00:00Z" };
const social = { id: "o50", key: "50", name: "Sozialamt" };
const ORGANISATIONS: Organisation[] = [
  { ...at, ...social, kind: "office" },
  { ...at, id: "o505", key: "50-5", name: "SG 50-5", kind: "unit", parent: social },
  { ...at, id: "o51", key: "51", name: "Jugendamt", kind: "office" },
  { ...at, id: "o9", key: "9", name: "Altes Amt", kind: "office", validTo: "2026-11-25" },
  { ...at, id: "m1", name: "Ratingen", kind: "municipality", ags: "05158028" },
];

const shown = (branches: Branch[]): string[] =>
  branches.flatMap(({ organisation, parts }) => [organisation.id, ...shown(parts).map((id) => `> ${id}`)]);

const tree = (q: string, withEnded = false) =>
  toTree(ORGANISATIONS, { q, withEnded, today: "2026-11-26", compare: (a, b) => a.localeCompare(b, "de") });

it("puts units below their office and leaves out what has ended", () => {
  expect(shown(tree(""))).toEqual(["o50", "> o505", "o51", "m1"]);
  expect(countOf(tree(""))).toBe(4);
  expect(shown(tree("", true))).toContain("o9");
});

it.each([
  ["50-5", ["o50", "> o505"]],
  ["SG 50-5", ["o50", "> o505"]],
  ["Sachgebiet 50-5", ["o50", "> o505"]],
  ["Amt 51", ["o51"]],
  ["jugend", ["o51"]],
  ["Stadt Ratingen", ["m1"]],
  ["05158028", ["m1"]],
  ["Bauamt", []],
])("finds by what people call it: %s", (typed, expected) => {
  expect(shown(tree(typed))).toEqual(expected);
});

it("keeps an organisation that ends today, and shows a unit whose office has ended at the top", () => {
  const ending = ORGANISATIONS.map((each) => (each.id === "o50" ? { ...each, validTo: "2026-11-26" } : each));
  const options = { q: "", withEnded: false, compare: (a: string, b: string) => a.localeCompare(b, "de") };
  expect(shown(toTree(ending, { ...options, today: "2026-11-26" }))).toContain("> o505");
  expect(shown(toTree(ending, { ...options, today: "2026-11-27" }))).toContain("o505");
});
