import { describe, expect, it } from "vitest";
import {
  amountForInput,
  dateForInput,
  decimalForInput,
  isTwoFaced,
  parseAmount,
  parseDate,
  parseDecimal,
  parseFigure,
  parsePartialDate,
  parsePartialRange,
} from "./sloppy";

describe("An amount is understood as Germans write it", () => {
  it.each([
    ["10.000,50", "10000.50"],
    ["10.000", "10000.00"],
    ["10000", "10000.00"],
    ["10 000 €", "10000.00"],
    ["1.234.567,8", "1234567.80"],
    ["0,99", "0.99"],
    ["2.000 Euro", "2000.00"],
    ["10.000,-", "10000.00"],
    ["10.000,-- €", "10000.00"],
    ["12.5", "12.50"],
    ["1,234.50", "1234.50"],
    ["0010", "10.00"],
    ["9999999999999", "9999999999999.00"],
    ["10 T€", "10000.00"],
    ["10,5 TEUR", "10500.00"],
    ["0,12345 T€", "123.45"],
    ["1.500 Tsd. €", "1500000.00"],
    ["1,5 Mio. €", "1500000.00"],
    ["1,234 Mio. €", "1234000.00"],
    ["1,234,567", "1234567.00"],
    ["10 k€", "10000.00"],
  ])("%s is %s", (typed, read) => expect(parseAmount(typed, "de")).toBe(read));

  it.each([
    "",
    "viel",
    "10,000,5",
    "10.00.000",
    "10,123",
    "-5",
    "1e9",
    "12.345.6",
    "10000000000000",
    "1,2,3",
    ",",
    "T€",
    "0,123456 T€",
    "0.123",
    "1.234,567.8",
  ])("%s is none", (typed) => expect(parseAmount(typed, "de")).toBeUndefined());

  it("is shown again as it would be written", () => {
    expect(amountForInput("10000.50")).toBe("10.000,50");
    expect(amountForInput("148500.00")).toBe("148.500");
    expect(amountForInput("999.00")).toBe("999");
    expect(amountForInput(undefined)).toBe("");
  });

  it.each(["0.00", "7.10", "1000.00", "1234567.89"])("%s survives being shown and read", (stored) => {
    for (const language of ["de", "en"] as const)
      expect(parseAmount(amountForInput(stored, language), language), language).toBe(stored);
  });
});

describe("Whoever reads English writes amounts as the English do", () => {
  it.each([
    ["12,000", "12000.00"],
    ["12,000.50", "12000.50"],
    ["1,234,567.8", "1234567.80"],
    ["12000", "12000.00"],
    ["12 000 €", "12000.00"],
    ["12.5", "12.50"],
    ["12.00", "12.00"],
    ["12k", "12000.00"],
    ["12.5 thousand", "12500.00"],
    ["1.234 million", "1234000.00"],
    ["1,500 thousand", "1500000.00"],
    // German habits that can only mean one thing.
    ["12,50", "12.50"],
    ["12.000,50", "12000.50"],
    ["1.234.567", "1234567.00"],
  ])("%s is %s", (typed, read) => {
    expect(parseAmount(typed, "en")).toBe(read);
    expect(isTwoFaced(typed, "en")).toBe(false);
  });

  it("is shown again as it would be written", () => {
    expect(amountForInput("10000.50", "en")).toBe("10,000.50");
    expect(amountForInput("148500.00", "en")).toBe("148,500");
    expect(decimalForInput("0.5", "en")).toBe("0.5");
    expect(decimalForInput("0.5", "de")).toBe("0,5");
  });
});

describe("What is twelve thousand to some and twelve to others is not guessed", () => {
  it.each([
    ["12.000", "en"],
    ["1.234 €", "en"],
    ["-12.000", "en"],
    ["12,000", "de"],
    ["1,234 Euro", "de"],
  ] as const)("%s in %s", (typed, language) => {
    expect(isTwoFaced(typed, language)).toBe(true);
    expect(parseAmount(typed, language)).toBeUndefined();
    expect(parseFigure(typed.replace(/ .*/, ""), language)).toBeUndefined();
  });

  it.each([
    ["12.000", "de"],
    ["12,000", "en"],
    ["1,234 Mio. €", "de"],
    ["0.123", "en"],
    ["1234.567", "en"],
    ["12.00", "en"],
    ["", "en"],
  ] as const)("%s in %s is not in doubt", (typed, language) => expect(isTwoFaced(typed, language)).toBe(false));
});

it.each([
  ["14,5", "de", "14.5"],
  ["1.200", "de", "1200"],
  ["1.200,25", "de", "1200.25"],
  ["-3", "de", "-3"],
  ["14.5", "en", "14.5"],
  ["1,200", "en", "1200"],
  ["-1,200.25", "en", "-1200.25"],
  ["1,234,567", "en", "1234567"],
  ["1.200", "en", undefined],
  ["14,555", "de", undefined],
  ["viel", "de", undefined],
  ["", "de", undefined],
] as const)("The figure %s in %s is %s", (typed, language, read) => {
  expect(parseFigure(typed, language)).toBe(read);
});

it("A part of a full-time post is understood with comma or point", () => {
  expect(parseDecimal("0,5")).toBe("0.5");
  expect(parseDecimal(" 1.25 ")).toBe("1.25");
  expect(parseDecimal("2")).toBe("2");
  for (const wrong of ["", "halb", "1,234", "-1"]) expect(parseDecimal(wrong), wrong).toBeUndefined();
});

describe("A date is understood as Germans write it, and as vague as they are", () => {
  it.each([
    ["26.4.2011", "2011-04-26"],
    ["26.04.11", "2011-04-26"],
    ["2011-04-26", "2011-04-26"],
    ["8. Oktober 2011", "2011-10-08"],
    ["5/2011", "2011-05"],
    ["05.2011", "2011-05"],
    ["Mai 2011", "2011-05"],
    ["märz 2012", "2012-03"],
    ["2011", "2011"],
    ["29.2.2012", "2012-02-29"],
  ])("%s is %s", (typed, read) => expect(parsePartialDate(typed)).toBe(read));

  it.each(["29.2.2011", "31.4.2011", "0.5.2011", "13/2011", "bald", "11", "1.2.3.2011", ""])("%s is none", (typed) =>
    expect(parsePartialDate(typed)).toBeUndefined(),
  );

  it("needs the day where a day is asked for", () => {
    expect(parseDate("26.4.2011")).toBe("2011-04-26");
    expect(parseDate("4/2011")).toBeUndefined();
  });

  it.each(["2011", "2011-05", "2011-05-31"])("%s survives being shown and read", (stored) => {
    expect(parsePartialDate(dateForInput(stored))).toBe(stored);
  });
});

it.each([
  ["2009–2011", "2009", "2011"],
  ["2009 - 2011", "2009", "2011"],
  ["Mai 2011 bis 8.10.2011", "2011-05", "2011-10-08"],
])("The range %s has two ends", (typed, from, to) => {
  expect(parsePartialRange(typed)).toEqual({ from, to });
});

it.each(["2011", "2011-05", "2011–2009", "bald – später"])("%s is no range", (typed) => {
  expect(parsePartialRange(typed)).toBeUndefined();
});
