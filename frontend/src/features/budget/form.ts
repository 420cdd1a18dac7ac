import * as z from "zod/mini";
import type { BudgetLine, BudgetLineInput } from "#/api/types";
import { amountForInput, dateForInput, parseAmount, parsePartialDate } from "#/i18n/sloppy";

export const KINDS = ["money", "funding-programme", "third-party", "existing-staff", "staff", "in-kind"] as const;
export const QUALIFIERS = ["exact", "at-most", "about", "at-least", "as-needed", "none"] as const;
export const RECURRENCES = ["once", "yearly", "period"] as const;
export const REASONS = ["not-stated", "not-yet-decided", "not-applicable", "confidential"] as const;

const WITHOUT_FIGURE: readonly string[] = ["as-needed", "none"];
export const hasFigure = (qualifier: string) => !WITHOUT_FIGURE.includes(qualifier);

const amount = z
  .string()
  .check(z.refine((typed) => typed.trim() === "" || parseAmount(typed) !== undefined, { error: "amount" }));
const partialDate = z
  .string()
  .check(z.refine((typed) => typed.trim() === "" || parsePartialDate(typed) !== undefined, { error: "partialDate" }));

export const BudgetForm = z
  .object({
    kind: z.enum(KINDS),
    qualifier: z.enum(QUALIFIERS),
    amount,
    amountFrom: amount,
    reasonCode: z.enum(["", ...REASONS]),
    recurrence: z.enum(RECURRENCES),
    periodFrom: partialDate,
    periodTo: partialDate,
    label: z.string().check(z.maxLength(300, { error: "tooLong" })),
    wording: z.string().check(z.maxLength(2000, { error: "tooLong" })),
    measures: z.array(z.string()).check(z.minLength(1, { error: "measureNeeded" })),
  })
  .check(
    z.refine((form) => !hasFigure(form.qualifier) || form.amount.trim() !== "", {
      error: "amountNeeded",
      path: ["amount"],
    }),
    z.refine(
      (form) => {
        const [from, to] = [parseAmount(form.amountFrom), parseAmount(form.amount)];
        return !hasFigure(form.qualifier) || !from || !to || Number(from) <= Number(to);
      },
      { error: "spanOrder", path: ["amountFrom"] },
    ),
  );
export type BudgetForm = z.infer<typeof BudgetForm>;

export function toForm(line: BudgetLine | undefined, measureId: string): BudgetForm {
  return {
    kind: line?.kind ?? "money",
    qualifier: line?.qualifier ?? "at-most",
    amount: amountForInput(line?.amount),
    amountFrom: amountForInput(line?.amountFrom),
    reasonCode: line?.reasonCode ?? "",
    recurrence: line?.recurrence ?? "once",
    periodFrom: dateForInput(line?.periodFrom),
    periodTo: dateForInput(line?.periodTo),
    label: line?.label ?? "",
    wording: line?.wording ?? "",
    measures: line?.measures.map(({ id }) => id) ?? [measureId],
  };
}

/** `shares` of measures that stay are kept; a new measure in a pot with shares would need one, so shares then fall away. */
function served(form: BudgetForm, line: BudgetLine | undefined): BudgetLineInput["measures"] {
  const shares = new Map(line?.measures.map(({ id, share }) => [id, share]));
  const unchanged = shares.size === form.measures.length && form.measures.every((id) => shares.has(id));
  return form.measures.map((measureId) => ({ measureId, share: unchanged ? shares.get(measureId) : undefined }));
}

export function toInput(form: BudgetForm, line?: BudgetLine): BudgetLineInput {
  const figure = hasFigure(form.qualifier);
  return {
    kind: form.kind,
    qualifier: form.qualifier,
    amount: figure ? (parseAmount(form.amount) ?? null) : null,
    amountFrom: figure ? (parseAmount(form.amountFrom) ?? null) : null,
    reasonCode: !figure && form.reasonCode !== "" ? form.reasonCode : null,
    recurrence: form.recurrence,
    periodFrom: parsePartialDate(form.periodFrom) ?? null,
    periodTo: parsePartialDate(form.periodTo) ?? null,
    label: form.label.trim() || null,
    wording: form.wording.trim() || null,
    measures: served(form, line),
  };
}

/** For a PATCH: only what differs. */
export function changesOf(line: BudgetLine, before: BudgetForm, after: BudgetForm): Partial<BudgetLineInput> {
  const old = toInput(before, line);
  return Object.fromEntries(
    Object.entries(toInput(after, line)).filter(
      ([field, value]) => JSON.stringify(old[field as keyof BudgetLineInput]) !== JSON.stringify(value),
    ),
  );
}
