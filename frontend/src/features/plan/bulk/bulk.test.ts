import { expect, it } from "vitest";
import { measure } from "#/test/server";
import { applyLocally, reverseOf } from "../changes/patches";
import { bulkChanges, cannotFollow, NOTHING } from "./bulk";

it("What is left empty stays as it is, and measures that are like that already are left alone", () => {
  const running = measure({ id: "1", status: "running" });
  const planned = measure({ id: "2", status: "planned" });
  const changes = bulkChanges([running, planned], { ...NOTHING, status: "running" });
  expect(changes).toEqual([{ measure: planned, patch: { status: "running" } }]);
  expect(bulkChanges([running, planned], NOTHING)).toEqual([]);
});

it("Target groups are added and removed, whatever their case, and none twice", () => {
  const before = measure({ targetGroups: ["Eltern", "Kinder"] });
  const [change] = bulkChanges([before], { ...NOTHING, addGroups: "eltern\n\nJugend", removeGroups: "KINDER" });
  expect(change?.patch).toEqual({ targetGroups: ["Eltern", "Jugend"] });
});

it("A goal takes the place of those before, a reason goes with its status", () => {
  const [change] = bulkChanges([measure()], { ...NOTHING, status: "paused", reason: " Personal fehlt ", goalId: "g2" });
  expect(change?.patch).toEqual({ status: "paused", statusReason: "Personal fehlt", goalIds: ["g2"] });
});

it("Those whose status cannot become the new one are named", () => {
  const paused = measure({ id: "1", status: "paused", allowedStatuses: ["running"] });
  const running = measure({ id: "2", status: "running", allowedStatuses: ["completed"] });
  expect(cannotFollow([paused, running], "completed")).toEqual([paused]);
});

it("A change taken back is the measure as it was", () => {
  const before = measure({ schedule: { from: "2011", recurrence: "jährlich" }, statusReason: "läuft an" });
  const [change] = bulkChanges([before], { ...NOTHING, status: "paused", reason: "Pause", addGroups: "Eltern" });
  const patch = change?.patch ?? {};
  const after = applyLocally(before, patch);
  expect(after).toMatchObject({ status: "paused", statusReason: "Pause", targetGroups: ["Eltern"] });
  expect(applyLocally(after, reverseOf(before, patch))).toEqual(before);
});
