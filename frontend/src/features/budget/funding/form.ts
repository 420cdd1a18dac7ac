import * as z from "zod/mini";
import type { FundingProgramme, FundingProgrammeInput } from "#/api/types";
import { dateForInput, parsePartialDate } from "#/i18n/sloppy";
import { ownShareOf, percentForInput } from "../line/shares";

const readable = (read: (typed: string) => unknown, error: string) =>
  z.string().check(z.refine((typed) => typed.trim() === "" || read(typed) !== undefined, { error }));

export const ProgrammeForm = z.object({
  name: z.string().check(
    z.refine((typed) => typed.trim() !== "", { error: "required" }),
    z.maxLength(300, { error: "tooLong" }),
  ),
  funderId: z.string().check(z.minLength(1, { error: "funderNeeded" })),
  periodFrom: readable(parsePartialDate, "partialDate"),
  periodTo: readable(parsePartialDate, "partialDate"),
  ownShare: readable(ownShareOf, "percent"),
  note: z.string().check(z.maxLength(2000, { error: "tooLong" })),
});
export type ProgrammeForm = z.infer<typeof ProgrammeForm>;

export function toForm(programme?: FundingProgramme): ProgrammeForm {
  return {
    name: programme?.name ?? "",
    funderId: programme?.funder.id ?? "",
    periodFrom: dateForInput(programme?.periodFrom),
    periodTo: dateForInput(programme?.periodTo),
    ownShare: percentForInput(programme?.ownShare),
    note: programme?.note ?? "",
  };
}

export function toInput(form: ProgrammeForm): FundingProgrammeInput {
  return {
    name: form.name.trim(),
    funderId: form.funderId,
    periodFrom: parsePartialDate(form.periodFrom) ?? null,
    periodTo: parsePartialDate(form.periodTo) ?? null,
    ownShare: ownShareOf(form.ownShare) ?? null,
    note: form.note.trim() || null,
  };
}
