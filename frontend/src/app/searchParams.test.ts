import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { PlanFilters, toParameters } from "#/features/plan/filters";
import { parseSearch, stringifySearch } from "./searchParams";

const read = (address: string) => z.parse(PlanFilters, parseSearch(address));

describe("The address of the plan table", () => {
  it("says the filters, and an office's key stays text", () => {
    expect(read("?q=Sprachkurs&office=40&role=lead&status=running&isNew=true")).toEqual({
      q: "Sprachkurs",
      office: "40",
      role: "lead",
      status: "running",
      isNew: true,
    });
  });

  it("leaves out what it does not understand, instead of failing", () => {
    expect(read("?status=erledigt&isNew=vielleicht&q=&unknown=1")).toEqual({});
  });

  it("survives being written and read", () => {
    const filters: PlanFilters = { q: "Ämter & Städte 50%", office: "50-5", withoutLead: true };
    expect(read(stringifySearch(filters))).toEqual(filters);
    expect(stringifySearch({})).toBe("");
  });

  it("asks the service for a role only together with an office", () => {
    expect(toParameters({ role: "lead" })).not.toHaveProperty("role", "lead");
    expect(toParameters({ role: "lead", office: "40" })).toMatchObject({ role: "lead", organisation: "40" });
  });
});
