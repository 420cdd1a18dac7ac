import { describe, expect, it } from "vitest";
import { measure } from "#/test/server";
import { barOf, dayOf, placeOf, rowsOf, shownSpan, spanOf, ticksOf } from "./timeline";

const YEARS = { from: dayOf(2009), to: dayOf(2012) };

describe("A period on the timeline", () => {
  it("is sharp where a day is known", () => {
    expect(barOf({ from: "2011-02-01", to: "2011-03-31" }, YEARS)).toEqual({
      fuzzyStart: undefined,
      sure: { from: dayOf(2011, 2, 1), to: dayOf(2011, 4, 1) },
      fuzzyEnd: undefined,
      openStart: false,
      openEnd: false,
    });
  });

  it("is fuzzy over the first and the last year when only years are known", () => {
    expect(barOf({ from: "2009", to: "2011" }, YEARS)).toMatchObject({
      fuzzyStart: { from: dayOf(2009), to: dayOf(2010) },
      sure: { from: dayOf(2010), to: dayOf(2011) },
      fuzzyEnd: { from: dayOf(2011), to: dayOf(2012) },
    });
  });

  it("has nothing sure between two neighbouring months", () => {
    const bar = barOf({ from: "2011-05", to: "2011-06" }, YEARS);
    expect(bar?.sure).toBeUndefined();
    expect(bar?.fuzzyStart).toEqual(spanOf("2011-05"));
    expect(bar?.fuzzyEnd).toEqual(spanOf("2011-06"));
  });

  it("fills its year when it is one", () => {
    expect(barOf({ from: "2011", to: "2011" }, YEARS)).toMatchObject({ sure: spanOf("2011") });
  });

  it("goes to the edge where its end is open", () => {
    expect(barOf({ from: "2011-02-01" }, YEARS)).toMatchObject({ sure: { to: YEARS.to }, openEnd: true });
    expect(barOf({ to: "2011-02-01" }, YEARS)).toMatchObject({ sure: { from: YEARS.from }, openStart: true });
  });

  it("is nothing without dates", () => {
    expect(barOf({ recurrence: "monatlich" }, YEARS)).toBeUndefined();
  });
});

describe("The timeline", () => {
  const fair = measure({ schedule: { events: [{ date: "2010-05", title: "Messe" }] } });
  const course = measure({ id: "m2", schedule: { from: "2011-01-15" } });
  const undated = measure({ id: "m3", schedule: { recurrence: "jährlich" } });

  it("shows the plan's year and all others that measures speak of, but no typing error", () => {
    expect(shownSpan([fair, course], 2011)).toEqual({ from: dayOf(2010), to: dayOf(2012) });
    expect(shownSpan([measure({ schedule: { to: "2911" } })], 2011)).toEqual(spanOf("2011"));
  });

  it("leaves out what has no date", () => {
    const rows = rowsOf([fair, course, undated], YEARS);
    expect(rows.map(({ measure: { id } }) => id)).toEqual(["m1", "m2"]);
    expect(rows[0]?.marks).toEqual([{ span: spanOf("2010-05"), date: "2010-05", title: "Messe" }]);
  });

  it("is divided into years, quarters or months", () => {
    expect(ticksOf(YEARS, "year").map(({ name }) => name)).toEqual(["2009", "2010", "2011"]);
    expect(ticksOf(spanOf("2011"), "quarter").map(({ name }) => name)).toEqual([
      "2011-Q1",
      "2011-Q2",
      "2011-Q3",
      "2011-Q4",
    ]);
    expect(ticksOf(spanOf("2011"), "month")).toHaveLength(12);
  });

  it("keeps at its edge what lies outside", () => {
    expect(placeOf(dayOf(2008), YEARS)).toBe(0);
    expect(placeOf(dayOf(2020), YEARS)).toBe(100);
  });
});
