import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { asOfInstant, HistorySearch, instantsOf, minuteOf } from "./search";

const THURSDAY = new Date(2026, 10, 26, 9, 30);
const local = (instant: string | undefined) => instant && minuteOf(instant);

describe("Time spans of the history", () => {
  it("last week is from Monday to Sunday", () => {
    const { from, to } = instantsOf({ when: "last-week" }, THURSDAY);
    expect(local(from)).toBe("2026-11-16T00:00");
    expect(local(to)).toBe("2026-11-23T00:00");
  });

  it("on a Monday and a Sunday it is still the week before", () => {
    expect(local(instantsOf({ when: "last-week" }, new Date(2026, 10, 23)).from)).toBe("2026-11-16T00:00");
    expect(local(instantsOf({ when: "last-week" }, new Date(2026, 10, 29, 23, 59)).from)).toBe("2026-11-16T00:00");
  });

  it("chosen days belong to the span, the last one too", () => {
    const { from, to } = instantsOf({ when: "chosen", from: "2026-02-28", to: "2026-02-28" }, THURSDAY);
    expect(local(from)).toBe("2026-02-28T00:00");
    expect(local(to)).toBe("2026-03-01T00:00");
  });

  it("seven days include today", () => {
    expect(local(instantsOf({ when: "last-7-days" }, THURSDAY).from)).toBe("2026-11-20T00:00");
    expect(local(instantsOf({ when: "today" }, THURSDAY).from)).toBe("2026-11-26T00:00");
  });
});

describe("As of", () => {
  it("means the end of a day or a minute", () => {
    expect(new Date(asOfInstant("2026-11-26")).getTime()).toBe(new Date(2026, 10, 27).getTime() - 1);
    expect(new Date(asOfInstant("2026-11-26T09:30")).getTime()).toBe(new Date(2026, 10, 26, 9, 31).getTime() - 1);
  });
});

describe("The address", () => {
  it("leaves out what it does not understand", () => {
    expect(z.parse(HistorySearch, { when: "someday", from: "26.11.", q: "Kurs", entity: "horse" })).toEqual({
      q: "Kurs",
    });
  });
});
