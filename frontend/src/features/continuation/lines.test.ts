import { expect, it } from "vitest";
import { continuationLine as line } from "#/test/continuation";
import { byBlock, decisionOf, filtered, progressOf, proposed } from "./lines";

const open = line({ measureId: "m1" });
const decided = line({ measureId: "m2", decision: "ended" });
const accepted = line({ measureId: "m3", decision: "carried", acceptedAt: "2026-01-01T10:00:00Z" });
const unsure = line({ measureId: "m4", proposal: { decision: "undecided", reason: "paused" } });
const all = [open, decided, accepted, unsure];

it("counts how far the review has come", () => {
  expect(progressOf(all)).toEqual({ all: 4, accepted: 1, ready: 1, undecided: 2 });
});

it("filters by what is still to be done", () => {
  expect(filtered(all, "undecided")).toEqual([open, unsure]);
  expect(filtered(all, "decided")).toEqual([decided]);
  expect(filtered(all, "accepted")).toEqual([accepted]);
  const later = line({ measureId: "m5", addedLater: true });
  expect(filtered([...all, later], "changed-since")).toEqual([later]);
});

it("takes proposals only where they say something and nobody has decided", () => {
  expect(proposed(all)).toEqual([open]);
  expect(decisionOf("as-proposed", open)).toBe("carried");
  expect(decisionOf("as-proposed", unsure)).toBeUndefined();
  expect(decisionOf("ended", unsure)).toBe("ended");
});

it("groups by the first building block, those without one apart", () => {
  const measure = { ...open.measure, buildingBlocks: [] };
  const groups = byBlock([open, line({ measureId: "m6", measure }), decided], "Ohne Baustein");
  expect(groups.map(({ title, lines }) => [title, lines.length])).toEqual([
    ["10.1 Sprache", 2],
    ["Ohne Baustein", 1],
  ]);
});
