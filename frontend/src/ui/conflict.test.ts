import { expect, it } from "vitest";
import { type Conflict, resolve } from "./conflict";

const conflict: Conflict = {
  fields: [
    { field: "title", base: "Alt", theirs: "Ihr Titel", yours: "Mein Titel" },
    { field: "schedule.from", base: "2011", theirs: "2012", yours: "2013" },
  ],
  merged: { title: "Mein Titel", status: "running", schedule: { from: "2013", recurrence: "monatlich" } },
};

it("keeps one's own values where they were chosen, and what did not collide", () => {
  expect(resolve(conflict, { title: "yours", "schedule.from": "yours" })).toEqual(conflict.merged);
});

it("leaves a field to the other person by not touching it", () => {
  expect(resolve(conflict, { title: "theirs", "schedule.from": "yours" })).toEqual({
    status: "running",
    schedule: { from: "2013", recurrence: "monatlich" },
  });
});

it("puts the other person's value into a part of a field", () => {
  expect(resolve(conflict, { title: "yours", "schedule.from": "theirs" })).toMatchObject({
    schedule: { from: "2012", recurrence: "monatlich" },
  });
});

it("does not change what the service sent", () => {
  resolve(conflict, { title: "theirs", "schedule.from": "theirs" });
  expect(conflict.merged).toHaveProperty("title", "Mein Titel");
});
