import * as z from "zod/mini";
import type { BudgetEntry, BudgetEntryInput } from "#/api/types";
import { amountForInput, dateForInput, isTwoFaced, parseAmount, parseDate } from "#/i18n/sloppy";

export const ENTRY_KINDS = ["planned", "committed", "spent", "released"] as const;

const [FIRST_YEAR, LAST_YEAR] = [1900, 2200];
const isYear = (typed: string) =>
  /^\d{4}$/.test(typed.trim()) && Number(typed) >= FIRST_YEAR && Number(typed) <= LAST_YEAR;

export const EntryForm = z
  .object({
    kind: z.enum(ENTRY_KINDS),
    amount: z.string().check(
      z.refine((typed) => !isTwoFaced(typed), { error: "twoFaced" }),
      z.refine((typed) => parseAmount(typed) !== undefined, { error: "amount" }),
    ),
    fiscalYear: z.string().check(z.refine(isYear, { error: "fiscalYear" })),
    date: z.string().check(z.refine((typed) => parseDate(typed) !== undefined, { error: "date" })),
    text: z.string().check(
      z.refine((typed) => typed.trim() !== "", { error: "required" }),
      z.maxLength(300, { error: "tooLong" }),
    ),
    corrects: z.optional(z.string()),
  })
  .check(
    // Nothing is only a booking when it cancels one.
    z.refine((form) => form.corrects !== undefined || Number(parseAmount(form.amount) ?? 1) > 0, {
      error: "amountPositive",
      path: ["amount"],
    }),
  );
export type EntryForm = z.infer<typeof EntryForm>;

/** A new booking, or one that replaces another and begins with what that said. */
export function entryForm(fiscalYear: number, today: string, corrected?: BudgetEntry): EntryForm {
  return {
    kind: corrected?.kind ?? "committed",
    amount: amountForInput(corrected?.amount),
    fiscalYear: `${corrected?.fiscalYear ?? fiscalYear}`,
    date: dateForInput(corrected?.date ?? today),
    text: corrected?.text ?? "",
    corrects: corrected?.id,
  };
}

export function toEntryInput(form: EntryForm): BudgetEntryInput {
  return {
    kind: form.kind,
    amount: parseAmount(form.amount) ?? "",
    fiscalYear: Number(form.fiscalYear),
    date: parseDate(form.date) ?? "",
    text: form.text.trim(),
    ...(form.corrects ? { corrects: form.corrects } : {}),
  };
}

/** Today on the person's own calendar, `2026-11-22`. */
export function today(now = new Date()): string {
  const two = (part: number) => `${part}`.padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
