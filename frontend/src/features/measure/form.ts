import * as z from "zod/mini";
import type { Measure, MeasurePatch, Schedule } from "#/api/types";
import { dateForInput, parsePartialDate, parsePartialRange } from "#/i18n/sloppy";
import { changesOf as changedFields } from "#/ui/changesOf";

const STATUSES = ["planned", "in-preparation", "running", "completed", "paused", "dropped"] as const;
/** The contract asks for a reason here. */
export const NEEDS_REASON: readonly string[] = ["paused", "dropped"];

const optionalDate = z
  .string()
  .check(z.refine((typed) => typed.trim() === "" || parsePartialDate(typed) !== undefined, { error: "partialDate" }));
/** A beginning may bring its end along: "2009–2011". */
const optionalBeginning = z.string().check(
  z.refine((typed) => typed.trim() === "" || (parsePartialDate(typed) ?? parsePartialRange(typed)) !== undefined, {
    error: "partialDate",
  }),
);
const line = z.string().check(
  z.refine((text) => text.trim() !== "", { error: "required" }),
  z.maxLength(300, { error: "tooLong" }),
);

/** The form of a measure. Messages are keys of the texts `validation`. */
export const MeasureForm = z
  .object({
    title: line,
    description: z.string().check(z.maxLength(20_000, { error: "tooLong" })),
    items: z.array(z.object({ text: z.string().check(z.maxLength(2000, { error: "tooLong" })), isNew: z.boolean() })),
    status: z.enum(STATUSES),
    statusReason: z.string().check(z.maxLength(2000, { error: "tooLong" })),
    markedNew: z.boolean(),
    schedule: z.object({
      from: optionalBeginning,
      to: optionalDate,
      recurrence: z.string().check(z.maxLength(300, { error: "tooLong" })),
      events: z.array(
        z.object({
          date: z.string().check(z.refine((typed) => parsePartialDate(typed) !== undefined, { error: "partialDate" })),
          title: line,
        }),
      ),
    }),
    goalIds: z.array(z.string()),
    targetGroups: z.string(),
    links: z.array(z.object({ title: line, url: z.string().check(z.regex(/^https?:\/\/\S+$/, { error: "url" })) })),
    internalNote: z.string().check(z.maxLength(20_000, { error: "tooLong" })),
    replacement: z.nullable(z.string()),
  })
  .check(
    z.refine((form) => !NEEDS_REASON.includes(form.status) || form.statusReason.trim() !== "", {
      error: "reasonNeeded",
      path: ["statusReason"],
    }),
  );
export type MeasureForm = z.infer<typeof MeasureForm>;
export type MeasureField = keyof MeasureForm;

/** What is edited together, in one place of the page; the status has a dialog of its own. */
export const SECTIONS = {
  text: ["title", "description", "items", "markedNew"],
  schedule: ["schedule"],
  goals: ["goalIds"],
  audience: ["targetGroups", "links"],
  note: ["internalNote"],
} as const satisfies Record<string, readonly MeasureField[]>;
export type Section = keyof typeof SECTIONS;

export function toForm(measure: Measure): MeasureForm {
  const { schedule } = measure;
  return {
    title: measure.title,
    description: measure.description ?? "",
    items: measure.items.map(({ text, isNew }) => ({ text, isNew })),
    status: measure.status,
    statusReason: measure.statusReason ?? "",
    markedNew: measure.markedNew ?? false,
    schedule: {
      from: dateForInput(schedule.from),
      to: dateForInput(schedule.to),
      recurrence: schedule.recurrence ?? "",
      events: (schedule.events ?? []).map(({ date, title }) => ({ date: dateForInput(date), title })),
    },
    goalIds: measure.goals.map(({ id }) => id),
    targetGroups: measure.targetGroups.join("\n"),
    links: measure.links.map(({ title, url }) => ({ title, url })),
    internalNote: measure.internalNote ?? "",
    replacement: measure.replacement ?? null,
  };
}

const orNull = (text: string) => text.trim() || null;
const lines = (text: string) => [
  ...new Set(
    text
      .split("\n")
      .map((each) => each.trim())
      .filter(Boolean),
  ),
];

function toSchedule({ from, to, recurrence, events }: MeasureForm["schedule"]): Schedule {
  const range = to.trim() === "" ? parsePartialRange(from) : undefined;
  const schedule: Schedule = {
    from: range?.from ?? parsePartialDate(from),
    to: range?.to ?? parsePartialDate(to),
    recurrence: recurrence.trim() || undefined,
    events: events.map(({ date, title }) => ({ date: parsePartialDate(date) ?? date, title: title.trim() })),
  };
  if (schedule.events?.length === 0) schedule.events = undefined;
  return schedule;
}

/**
 * A merge patch merges objects member by member: what was taken out of the schedule must be said as null, or it stays.
 * The contract's type leaves that out.
 */
function schedulePatch(before: Schedule, after: Schedule): Schedule {
  const gone = (Object.keys(before) as (keyof Schedule)[]).filter((key) => before[key] && after[key] === undefined);
  return { ...after, ...Object.fromEntries(gone.map((key) => [key, null])) };
}

function toInput(form: MeasureForm) {
  return {
    title: form.title.trim(),
    description: orNull(form.description),
    items: form.items.filter(({ text }) => text.trim() !== "").map(({ text, isNew }) => ({ text: text.trim(), isNew })),
    status: form.status,
    statusReason: orNull(form.statusReason),
    markedNew: form.markedNew,
    schedule: toSchedule(form.schedule),
    goalIds: form.goalIds,
    targetGroups: lines(form.targetGroups),
    links: form.links.map(({ title, url }) => ({ title: title.trim(), url: url.trim() })),
    internalNote: orNull(form.internalNote),
    replacement: form.replacement,
  } satisfies MeasurePatch;
}

/** Only what differs from the measure that the person started from; saving touches nothing else. */
export function changesOf(before: MeasureForm, after: MeasureForm): MeasurePatch {
  const old = toInput(before);
  const now = toInput(after);
  const patch: MeasurePatch = changedFields(old, now);
  if (patch.schedule) patch.schedule = schedulePatch(old.schedule, now.schedule);
  return patch;
}

/** The same for one section: what else differs belongs to other sections, or to other people. */
export function changesIn(section: Section, before: MeasureForm, after: MeasureForm): MeasurePatch {
  const fields: readonly string[] = SECTIONS[section];
  return Object.fromEntries(Object.entries(changesOf(before, after)).filter(([field]) => fields.includes(field)));
}
