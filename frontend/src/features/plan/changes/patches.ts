import type { Measure, MeasureInput, MeasurePatch, Schedule } from "#/api/types";

/** What is to become of one measure. */
export interface Change {
  measure: Measure;
  patch: MeasurePatch;
}

export const tagOf = ({ version }: Pick<Measure, "version">) => `"${version}"`;

export const versionOf = (etag: string) => Number(/\d+/.exec(etag)?.[0]);

type SchedulePatch = { [Key in keyof Schedule]: Schedule[Key] | null };

/** A merge patch takes a member out by null; the contract's type of a schedule leaves that out. */
export const asSchedule = (patch: SchedulePatch) => patch as Schedule;

/** How the measure will look, before the service has said so. What needs names that are not at hand is left to it. */
export function applyLocally(measure: Measure, patch: MeasurePatch): Measure {
  const { title, status, statusReason, schedule, targetGroups } = patch;
  const next = { ...measure };
  if (title !== undefined) next.title = title;
  if (status !== undefined) next.status = status;
  if (statusReason !== undefined) next.statusReason = statusReason ?? undefined;
  if (targetGroups !== undefined) next.targetGroups = targetGroups;
  if (schedule !== undefined) {
    const merged = Object.entries({ ...measure.schedule, ...schedule }).filter(([, value]) => value !== null);
    next.schedule = Object.fromEntries(merged);
  }
  return next;
}

/** The change that takes another one back: the same fields, as they were. */
export function reverseOf(measure: Measure, patch: MeasurePatch): MeasurePatch {
  const before = {
    title: measure.title,
    status: measure.status,
    statusReason: measure.statusReason ?? null,
    goalIds: measure.goals.map(({ id }) => id),
    targetGroups: measure.targetGroups,
    schedule: asSchedule({
      from: measure.schedule.from ?? null,
      to: measure.schedule.to ?? null,
      recurrence: measure.schedule.recurrence ?? null,
    }),
  } satisfies MeasurePatch;
  return Object.fromEntries(Object.entries(before).filter(([field]) => field in patch));
}

/** What the table asks of a new measure. */
export type NewMeasure = Pick<
  MeasureInput,
  "title" | "description" | "status" | "statusReason" | "schedule" | "goalIds" | "targetGroups" | "internalNote"
>;
