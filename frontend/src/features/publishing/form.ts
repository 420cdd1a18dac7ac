import * as z from "zod/mini";
import type { PublicationInput, ScheduledPublicationInput } from "#/api/types";
import { parseDate } from "#/i18n/sloppy";

const isTime = (typed: string) => /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.test(typed.trim());

/** The form of a publication. Messages are keys of the texts `validation`. */
export const PublicationForm = z
  .object({
    note: z.string().check(z.maxLength(2000, { error: "tooLong" })),
    decision: z.object({
      number: z.string().check(z.maxLength(300, { error: "tooLong" })),
      date: z
        .string()
        .check(z.refine((typed) => typed.trim() === "" || parseDate(typed) !== undefined, { error: "date" })),
      url: z.string().check(z.regex(/^(https?:\/\/\S+)?$/, { error: "url" })),
    }),
    channels: z.array(z.string()).check(z.minLength(1, { error: "channelNeeded" })),
    when: z.enum(["now", "later"]),
    dueAt: z.string(),
    time: z.string(),
  })
  .check(
    z.refine(({ decision }) => decision.number.trim() !== "" || (decision.date.trim() === "" && decision.url === ""), {
      error: "decisionNumber",
      path: ["decision", "number"],
    }),
    z.refine(({ when, dueAt }) => when === "now" || parseDate(dueAt) !== undefined, { error: "date", path: ["dueAt"] }),
    z.refine(({ when, time }) => when === "now" || isTime(time), { error: "time", path: ["time"] }),
  );
export type PublicationForm = z.infer<typeof PublicationForm>;

export const isField = (name: string) => /^(note|channels|dueAt|decision\.(number|date|url))$/.test(name);

function decisionOf({ decision }: PublicationForm): PublicationInput["decision"] {
  const number = decision.number.trim();
  if (!number) return undefined;
  return { number, date: parseDate(decision.date), url: decision.url || undefined, status: "adopted" };
}

/** @param basedOn the newest edition that the preview showed, by which the person decided */
export function toInput(form: PublicationForm, basedOn: number): PublicationInput {
  return { basedOn, note: form.note.trim() || null, decision: decisionOf(form), channels: form.channels };
}

/** The day and time are those of the person's own clock. */
export function toScheduled(form: PublicationForm): ScheduledPublicationInput {
  const [hours = 0, minutes = 0] = form.time.trim().split(/[:.]/).map(Number);
  const day = new Date(`${parseDate(form.dueAt)}T00:00`);
  day.setHours(hours, minutes);
  const dueAt = day.toISOString().replace(/\.\d+Z$/, "Z");
  return { dueAt, note: form.note.trim() || null, decision: decisionOf(form), channels: form.channels };
}
