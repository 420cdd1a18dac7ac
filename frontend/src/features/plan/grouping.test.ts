import { expect, it } from "vitest";
import { measure } from "#/test/server";
import { groupMeasures } from "./grouping";

const inBlock = (id: string, block: string, goal: string) =>
  measure({ id, buildingBlocks: [{ id: block, title: block }], goals: [{ id: goal, title: goal }] });

it("Neighbours with the same block and goal share their cells", () => {
  const groups = groupMeasures([
    inBlock("1", "A", "x"),
    inBlock("2", "A", "x"),
    inBlock("3", "A", "y"),
    inBlock("4", "B", "x"),
  ]);
  expect(groups.map(({ count, goals }) => [count, goals.map(({ measures }) => measures.length)])).toEqual([
    [3, [2, 1]],
    [1, [1]],
  ]);
});

it("The order of an answer to a search stays, even when a block comes twice", () => {
  const groups = groupMeasures([inBlock("1", "A", "x"), inBlock("2", "B", "x"), inBlock("3", "A", "x")]);
  expect(groups.map(({ blocks }) => blocks[0]?.id)).toEqual(["A", "B", "A"]);
  expect(new Set(groups.map(({ key }) => key)).size).toBe(3);
});

it("A block whose id begins another's is another block", () => {
  expect(groupMeasures([inBlock("1", "A", "x"), inBlock("2", "A+B", "x")])).toHaveLength(2);
});
