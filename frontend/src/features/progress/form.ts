import * as z from "zod/mini";
import type { ProgressInput } from "#/api/types";
import { dateForInput, isTwoFaced, parseDate, parseFigure } from "#/i18n/sloppy";

export const STATUSES = ["planned", "in-preparation", "running", "completed", "paused", "dropped"] as const;
const NEEDS_REASON: readonly string[] = ["paused", "dropped"];

/** News about a measure. Messages are keys of the texts `validation`. */
export const ReportForm = z
  .object({
    status: z.enum(["", ...STATUSES]),
    statusReason: z.string().check(z.maxLength(2000, { error: "tooLong" })),
    text: z.string().check(z.maxLength(20_000, { error: "tooLong" })),
    figure: z.object({
      value: z.string().check(
        z.refine((typed) => !isTwoFaced(typed), { error: "twoFaced" }),
        z.refine((typed) => typed.trim() === "" || parseFigure(typed) !== undefined, { error: "progressNumber" }),
      ),
      unit: z.string().check(z.maxLength(100, { error: "tooLong" })),
    }),
    date: z.string().check(z.refine((typed) => parseDate(typed) !== undefined, { error: "date" })),
  })
  .check(
    z.refine(({ status, text, figure }) => Boolean(status || text.trim() || figure.value.trim()), {
      error: "progressNews",
      path: ["text"],
    }),
    z.refine(({ figure }) => (figure.value.trim() === "") === (figure.unit.trim() === ""), {
      error: "progressFigure",
      path: ["figure", "unit"],
    }),
    z.refine(({ status, statusReason }) => !NEEDS_REASON.includes(status) || statusReason.trim() !== "", {
      error: "reasonNeeded",
      path: ["statusReason"],
    }),
  );
export type ReportForm = z.infer<typeof ReportForm>;

export const needsReason = (status: string) => NEEDS_REASON.includes(status);

export const emptyReport = (today: string): ReportForm => ({
  status: "",
  statusReason: "",
  text: "",
  figure: { value: "", unit: "" },
  date: dateForInput(today),
});

export function toProgress(form: ReportForm, corrects?: string): ProgressInput {
  const value = parseFigure(form.figure.value);
  return {
    unchanged: false,
    date: parseDate(form.date) ?? null,
    ...(form.status ? { status: form.status } : {}),
    ...(needsReason(form.status) ? { statusReason: form.statusReason.trim() } : {}),
    ...(form.text.trim() ? { text: form.text.trim() } : {}),
    ...(value ? { figure: { value, unit: form.figure.unit.trim() } } : {}),
    ...(corrects ? { corrects } : {}),
  };
}

/** Today on the person's own calendar, `2026-11-22`. */
export function today(now = new Date()): string {
  const two = (part: number) => `${part}`.padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
