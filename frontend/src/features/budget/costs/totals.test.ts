import i18next from "i18next";
import { expect, it } from "vitest";
import { hasElsewhere, partsOf, totalInWords } from "./totals";

const t = i18next.t.bind(i18next);
const none = {
  exact: "0.00",
  about: "0.00",
  atMost: "0.00",
  atLeast: "0.00",
  lower: "0.00",
  upper: "0.00",
  upperOpen: false,
  unquantified: 0,
  currency: "EUR" as const,
};
const words = (total: Partial<typeof none>) => totalInWords({ ...none, ...total }, t, "de").replaceAll("\u00a0", " ");

it("The 2011 plan: an upper limit, part of it about, some lines without a figure", () => {
  expect(
    words({ about: "18500.00", atMost: "130000.00", lower: "18500.00", upper: "148500.00", unquantified: 10 }),
  ).toBe("höchstens 148.500 €, davon 18.500 € ungefähr; 10 Posten ohne Zahl");
});

it("Only about, only exact, only upper limits", () => {
  expect(words({ about: "2000.00", lower: "2000.00", upper: "2000.00" })).toBe("rund 2.000 €");
  expect(words({ exact: "99.50", lower: "99.50", upper: "99.50" })).toBe("99,50 €");
  expect(words({ atMost: "30000.00", upper: "30000.00" })).toBe("höchstens 30.000 €");
});

it("At least leaves the top open", () => {
  expect(words({ atLeast: "500.00", lower: "500.00", upper: "500.00", upperOpen: true })).toBe("mindestens 500 €");
});

it("Nothing but lines without a figure, and nothing at all", () => {
  expect(words({ unquantified: 1 })).toBe("1 Posten ohne Zahl");
  expect(words({})).toBe("keine Finanzmittel");
});

it("A span says both ends; beside an upper limit the limit speaks for both", () => {
  expect(words({ lower: "5000.00", upper: "8000.00" })).toBe("5.000 € bis 8.000 €");
  expect(words({ atMost: "1000.00", lower: "5000.00", upper: "9000.00" })).toBe("höchstens 9.000 €");
});

it("The parts of a bar make up the upper bound, with spans in them", () => {
  const total = {
    ...none,
    exact: "10.00",
    about: "20.00",
    atMost: "30.00",
    atLeast: "40.00",
    lower: "75.00",
    upper: "108.00",
  };
  const parts = partsOf(total);
  expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(108);
  expect(parts).toEqual([
    { look: "solid", value: 10 },
    { look: "dotted", value: 45 },
    { look: "hatched", value: 20 },
    { look: "outlined", value: 33 },
  ]);
});

it("Groups have nothing in common when nothing is corrected", () => {
  expect(hasElsewhere(undefined)).toBe(false);
  expect(hasElsewhere({ lower: "0.00", upper: "0.00", unquantified: 0 })).toBe(false);
  expect(hasElsewhere({ lower: "0.00", upper: "-10000.00", unquantified: 0 })).toBe(true);
  expect(hasElsewhere({ lower: "0.00", upper: "0.00", unquantified: -1 })).toBe(true);
});
