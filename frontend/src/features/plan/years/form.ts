import * as z from "zod/mini";
import type { Plan, PlanInput } from "#/api/types";
import { dateForInput, parseDate } from "#/i18n/sloppy";

export const PlanForm = z.object({
  year: z.string().check(z.regex(/^(19|20|21)\d\d$|^2200$/, { error: "year" })),
  title: z.string().check(
    z.refine((typed) => typed.trim() !== "", { error: "required" }),
    z.maxLength(300, { error: "tooLong" }),
  ),
  subtitle: z.string().check(z.maxLength(300, { error: "tooLong" })),
  asOf: z.string().check(z.refine((typed) => typed.trim() === "" || parseDate(typed) !== undefined, { error: "date" })),
  predecessorId: z.string(),
});
export type PlanForm = z.infer<typeof PlanForm>;

export function toForm(plan: Partial<Plan>): PlanForm {
  return {
    year: plan.year === undefined ? "" : `${plan.year}`,
    title: plan.title ?? "",
    subtitle: plan.subtitle ?? "",
    asOf: dateForInput(plan.asOf),
    predecessorId: plan.predecessorId ?? "",
  };
}

export function toInput(form: PlanForm): PlanInput {
  return {
    year: Number(form.year),
    title: form.title.trim(),
    subtitle: form.subtitle.trim() || null,
    asOf: parseDate(form.asOf) ?? null,
    predecessorId: form.predecessorId || null,
  };
}
