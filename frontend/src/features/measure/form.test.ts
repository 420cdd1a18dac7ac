import { expect, it } from "vitest";
import { measure } from "#/test/server";
import { changesOf, toForm } from "./form";

const before = toForm(
  measure({
    description: "Text",
    items: [{ text: "Erstens", isNew: false }],
    schedule: { from: "2011-05", recurrence: "3x jährlich" },
    targetGroups: ["Eltern", "Kinder"],
  }),
);

it("An untouched form changes nothing", () => {
  expect(changesOf(before, structuredClone(before))).toEqual({});
});

it("Only what was changed is sent", () => {
  expect(changesOf(before, { ...before, status: "running" })).toEqual({ status: "running" });
});

it("An emptied text is taken out, not stored as empty", () => {
  expect(changesOf(before, { ...before, description: "  " })).toEqual({ description: null });
});

it("A member of the schedule that was emptied is taken out by name", () => {
  const after = { ...before, schedule: { ...before.schedule, recurrence: "" } };
  expect(changesOf(before, after)).toEqual({ schedule: { from: "2011-05", recurrence: null } });
});

it("Another way of writing the same date is no change", () => {
  expect(changesOf(before, { ...before, schedule: { ...before.schedule, from: "Mai 2011" } })).toEqual({});
});

it("Blank rows and doubled target groups fall away", () => {
  const after = {
    ...before,
    items: [...before.items, { text: " ", isNew: true }],
    targetGroups: "Eltern\n\nKinder\nEltern",
  };
  expect(changesOf(before, after)).toEqual({});
});
