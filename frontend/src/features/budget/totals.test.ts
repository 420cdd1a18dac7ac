import i18next from "i18next";
import { expect, it } from "vitest";
import { totalInWords } from "./totals";

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
