import { describe, expect, it } from "vitest";
import {
  amountForInput,
  dateForInput,
  parseAmount,
  parseDate,
  parseDecimal,
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
  ])("%s is %s", (typed, read) => expect(parseAmount(typed)).toBe(read));

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
  ])("%s is none", (typed) => expect(parseAmount(typed)).toBeUndefined());

  it("is shown again as it would be written", () => {
    expect(amountForInput("10000.50")).toBe("10.000,50");
    expect(amountForInput("148500.00")).toBe("148.500");
    expect(amountForInput("999.00")).toBe("999");
    expect(amountForInput(undefined)).toBe("");
  });

  it.each(["0.00", "7.10", "1000.00", "1234567.89"])("%s survives being shown and read", (stored) => {
    expect(parseAmount(amountForInput(stored))).toBe(stored);
  });
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
