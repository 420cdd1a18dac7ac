import * as z from "zod/mini";
import type { Measure, MeasurePatch, ProgressInput, Status } from "#/api/types";
import { NEEDS_REASON } from "../form";

export const StatusForm = z
  .object({
    status: z.string(),
    statusReason: z.string().check(z.maxLength(2000, { error: "tooLong" })),
    replacement: z.nullable(z.string()),
  })
  .check(
    z.refine((form) => !NEEDS_REASON.includes(form.status) || form.statusReason.trim() !== "", {
      error: "reasonNeeded",
      path: ["statusReason"],
    }),
  );
export type StatusForm = z.infer<typeof StatusForm>;

/**
 * What the words are: why it stops, a word on the status it keeps, or the sentence of a report on the new one.
 */
export function roleOfWords(measure: Measure, status: string): "reason" | "explanation" | "report" {
  if (NEEDS_REASON.includes(status)) return "reason";
  return status === measure.status ? "explanation" : "report";
}

type Act = { patch: MeasurePatch } | { report: ProgressInput };

/** One request: a report brings its status with it, everything else is a change of the measure. */
export function actOf(measure: Measure, { status, statusReason, replacement }: StatusForm): Act {
  const said = statusReason.trim() || null;
  const next = status as Status;
  if (roleOfWords(measure, status) === "report" && said) return { report: { status: next, text: said } };
  const patch: MeasurePatch = {};
  if (next !== measure.status) patch.status = next;
  const reason = roleOfWords(measure, status) === "report" ? null : said;
  if (reason !== (measure.statusReason ?? null)) patch.statusReason = reason;
  const instead = status === "dropped" ? replacement : null;
  if (instead !== (measure.replacement ?? null)) patch.replacement = instead;
  return { patch };
}
