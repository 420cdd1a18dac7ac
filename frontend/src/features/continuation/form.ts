import * as z from "zod/mini";
import type { ContinuationLine, ContinuationLineInput, Status } from "#/api/types";
import { dateForInput, parsePartialDate } from "#/i18n/sloppy";

export const STATUSES = ["planned", "in-preparation", "running", "completed", "paused", "dropped"] as const;

const date = z
  .string()
  .check(z.refine((typed) => typed.trim() === "" || parsePartialDate(typed) !== undefined, { error: "partialDate" }));

export const ChangedForm = z
  .object({
    title: z.string().check(
      z.refine((typed) => typed.trim() !== "", { error: "required" }),
      z.maxLength(300, { error: "tooLong" }),
    ),
    description: z.string(),
    status: z.enum(STATUSES),
    statusReason: z.string().check(z.maxLength(2000, { error: "tooLong" })),
    from: date,
    to: date,
    note: z.string().check(z.maxLength(2000, { error: "tooLong" })),
  })
  .check(
    z.refine(({ status, statusReason }) => !["paused", "dropped"].includes(status) || statusReason.trim() !== "", {
      path: ["statusReason"],
      error: "reasonNeeded",
    }),
  );
export type ChangedForm = z.infer<typeof ChangedForm>;

type MeasureNow = ContinuationLine["measure"];

/** As it was decided, else as it is now. */
export function toForm(line: ContinuationLine): ChangedForm {
  const { measure } = line;
  const schedule = line.schedule ?? measure.schedule;
  return {
    title: line.title ?? measure.title,
    description: line.description ?? measure.description ?? "",
    status: line.status ?? measure.status,
    statusReason: (line.status ? line.statusReason : measure.statusReason) ?? "",
    from: dateForInput(schedule.from),
    to: dateForInput(schedule.to),
    note: line.note ?? "",
  };
}

/** Only what differs from the present plan is a value of the next one; null takes back what was decided before. */
export function toPatch(now: MeasureNow, form: ChangedForm): Partial<ContinuationLineInput> {
  const from = parsePartialDate(form.from);
  const to = parsePartialDate(form.to);
  const reason = form.statusReason.trim();
  const restatus = form.status !== now.status || reason !== (now.statusReason ?? "");
  const rescheduled = from !== now.schedule.from || to !== now.schedule.to;
  const patch = {
    decision: "changed" as const,
    title: form.title.trim() === now.title ? null : form.title.trim(),
    description: form.description === (now.description ?? "") ? null : form.description,
    status: restatus ? (form.status as Status) : null,
    statusReason: restatus && reason ? reason : null,
    schedule: rescheduled ? { ...now.schedule, from: from ?? null, to: to ?? null } : null,
    note: form.note.trim() || null,
  };
  return patch as Partial<ContinuationLineInput>;
}
