import { expect, it } from "vitest";
import { lengthOf, ticks } from "./bars";

it("divides the axis into few round numbers and reaches the longest bar", () => {
  expect(ticks(70_000)).toEqual([0, 20_000, 40_000, 60_000, 80_000]);
  expect(ticks(148_500)).toEqual([0, 50_000, 100_000, 150_000]);
  expect(ticks(0)).toEqual([0]);
  for (const most of [0.07, 1, 9.99, 10, 123_456, 98_765_432_109]) {
    const axis = ticks(most);
    expect(axis.at(-1), `${most}`).toBeGreaterThanOrEqual(most);
    expect(axis.length, `${most}`).toBeLessThanOrEqual(6);
  }
});

it("takes nothing off a bar for what is below zero", () => {
  expect(
    lengthOf({
      parts: [
        { look: "solid", value: 5 },
        { look: "outlined", value: -3 },
      ],
    }),
  ).toBe(5);
});
