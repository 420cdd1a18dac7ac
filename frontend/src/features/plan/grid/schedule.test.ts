import { expect, it } from "vitest";
import { parsePeriod, periodForInput } from "./schedule";

it.each([
  ["2011", { from: "2011", to: "2011" }],
  ["Mai 2011 bis 2012", { from: "2011-05", to: "2012" }],
  ["8.10.2011 – 9.10.2011", { from: "2011-10-08", to: "2011-10-09" }],
  ["2009-2011", { from: "2009", to: "2011" }],
  ["ab 2011", { from: "2011" }],
  ["bis Mai 2012", { to: "2012-05" }],
  ["  ", {}],
])("%s is a period", (typed, period) => {
  expect(parsePeriod(typed)).toEqual(period);
});

it.each(["demnächst", "2011 bis", "2011 bis 2012 bis 2013", "31.2.2011"])("%s is none", (typed) => {
  expect(parsePeriod(typed)).toBeUndefined();
});

it.each([{ from: "2011", to: "2011" }, { from: "2011-05", to: "2012" }, { from: "2011" }, { to: "2012" }, {}])(
  "What stands in the input reads back as the same",
  (period) => {
    expect(parsePeriod(periodForInput(period))).toEqual(period);
  },
);
