import * as z from "zod/mini";
import type { PublicationInput } from "#/api/types";
import { parseDate } from "#/i18n/sloppy";

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
  })
  .check(
    z.refine(({ decision }) => decision.number.trim() !== "" || (decision.date.trim() === "" && decision.url === ""), {
      error: "decisionNumber",
      path: ["decision", "number"],
    }),
  );
export type PublicationForm = z.infer<typeof PublicationForm>;

export const isField = (name: string) => /^(note|channels|decision\.(number|date|url))$/.test(name);

export function toInput({ note, decision, channels }: PublicationForm): PublicationInput {
  const number = decision.number.trim();
  return {
    note: note.trim() || null,
    decision: number ? { number, date: parseDate(decision.date), url: decision.url || undefined } : undefined,
    channels,
  };
}
