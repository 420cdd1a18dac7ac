import type { Measure, MeasurePatch, Status } from "#/api/types";
import type { Change } from "../changes/patches";

/** The contract asks for a reason here. */
export const NEEDS_REASON: readonly Status[] = ["paused", "dropped"];

/** What is wanted for all selected measures; empty is "as it is". */
export interface BulkForm {
  status: Status | "";
  reason: string;
  goalId: string;
  addGroups: string;
  removeGroups: string;
}

export const NOTHING: BulkForm = { status: "", reason: "", goalId: "", addGroups: "", removeGroups: "" };

const lines = (text: string) => [
  ...new Set(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/** Which of the measures cannot come to the status from the one they have. */
export function cannotFollow(measures: Measure[], status: Status | ""): Measure[] {
  if (status === "") return [];
  return measures.filter((measure) => measure.status !== status && !measure.allowedStatuses.includes(status));
}

function groupsOf(measure: Measure, form: BulkForm): string[] {
  const gone = new Set(lines(form.removeGroups).map((group) => group.toLowerCase()));
  const kept = measure.targetGroups.filter((group) => !gone.has(group.toLowerCase()));
  const there = new Set(kept.map((group) => group.toLowerCase()));
  return [...kept, ...lines(form.addGroups).filter((group) => !there.has(group.toLowerCase()))];
}

function patchFor(measure: Measure, form: BulkForm): MeasurePatch {
  const patch: MeasurePatch = {};
  const reason = form.reason.trim();
  if (form.status && form.status !== measure.status) patch.status = form.status;
  if (form.status && reason && reason !== measure.statusReason) patch.statusReason = reason;
  const goals = measure.goals.map(({ id }) => id).join();
  if (form.goalId && form.goalId !== goals) patch.goalIds = [form.goalId];
  const groups = groupsOf(measure, form);
  if (groups.join("\n") !== measure.targetGroups.join("\n")) patch.targetGroups = groups;
  return patch;
}

/** One change per measure; none for those that are like that already. */
export function bulkChanges(measures: Measure[], form: BulkForm): Change[] {
  return measures
    .map((measure) => ({ measure, patch: patchFor(measure, form) }))
    .filter(({ patch }) => Object.keys(patch).length > 0);
}
