import { expect, it } from "vitest";
import { ALL, toSplit } from "./form";

const nothing = { items: [], goals: [], responsibilities: [], budgetLines: [] };
const parts = [{ title: " Kurs am Morgen " }, { title: "Kurs am Abend" }];

it("A goal of all parts stands in each, another only where it was put", () => {
  const goals = [
    { id: "g1", part: ALL },
    { id: "g2", part: "1" },
  ];
  expect(toSplit({ ...nothing, parts, goals }).parts.map(({ title, goalIds }) => [title, goalIds])).toEqual([
    ["Kurs am Morgen", ["g1"]],
    ["Kurs am Abend", ["g1", "g2"]],
  ]);
});

it("What all parts share is named by none: the service gives it to each, a resource as one pot", () => {
  const split = toSplit({
    parts,
    items: [{ id: "0", part: "1" }],
    goals: [],
    responsibilities: [{ id: "r1", part: ALL }],
    budgetLines: [
      { id: "b1", part: ALL },
      { id: "b2", part: "0" },
    ],
  });
  expect(split.parts).toMatchObject([
    { items: [], responsibilityIds: [], budgetLineIds: ["b2"] },
    { items: [0], responsibilityIds: [], budgetLineIds: [] },
  ]);
});
