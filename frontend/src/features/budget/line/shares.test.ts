import { expect, it } from "vitest";
import { evenly, missing, ownShareOf, parsePercent, percentForInput, percentInWords, shareOf } from "./shares";

it("reads percentages as people type them", () => {
  expect(parsePercent("50")).toBe(500_000);
  expect(parsePercent(" 33,3333 % ")).toBe(333_333);
  expect(parsePercent("12.5")).toBe(125_000);
  for (const wrong of ["", "0", "101", "viel", "33,33333", "-5"]) expect(parsePercent(wrong), wrong).toBeUndefined();
});

it("turns them into shares of the contract and back", () => {
  expect(shareOf("25")).toBe("0.25");
  expect(shareOf("0,0001")).toBe("0.000001");
  expect(shareOf("100")).toBe("1");
  expect(percentForInput("0.333334")).toBe("33,3334");
  expect(percentForInput("1")).toBe("100");
  expect(percentForInput(undefined)).toBe("");
});

it("lets the county's own part be nothing", () => {
  expect(ownShareOf("0")).toBe("0");
  expect(ownShareOf("20 %")).toBe("0.2");
  expect(ownShareOf("120")).toBeUndefined();
});

it("says what is missing or too much, exactly", () => {
  expect(missing(["33,3333", "33,3333", "33,3334"])).toBe(0);
  expect(percentInWords(missing(["60", "30"]) ?? Number.NaN)).toBe("10");
  expect(percentInWords(missing(["60", "60,5"]) ?? Number.NaN)).toBe("-20,5");
  expect(missing(["60", ""])).toBeUndefined();
});

it("splits evenly without losing anything, for any number of measures", () => {
  for (const count of [2, 3, 7, 38]) expect(missing(evenly(count)), `${count}`).toBe(0);
  expect(evenly(3)).toEqual(["33,3334", "33,3333", "33,3333"]);
});
