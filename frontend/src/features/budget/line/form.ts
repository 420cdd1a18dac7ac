import * as z from "zod/mini";
import type { BudgetLine, BudgetLineInput } from "#/api/types";
import {
  amountForInput,
  dateForInput,
  decimalForInput,
  isTwoFaced,
  parseAmount,
  parseDecimal,
  parsePartialDate,
} from "#/i18n/sloppy";
import { missing, ownShareOf, parsePercent, percentForInput, shareOf } from "./shares";

export const KINDS = ["money", "funding-programme", "third-party", "existing-staff", "staff", "in-kind"] as const;
export const QUALIFIERS = ["exact", "at-most", "about", "at-least", "as-needed", "none"] as const;
export const RECURRENCES = ["once", "yearly", "period"] as const;
export const DISTRIBUTIONS = ["even", "at-start"] as const;
export const REASONS = ["not-stated", "not-yet-decided", "not-applicable", "confidential"] as const;

const WITHOUT_FIGURE: readonly string[] = ["as-needed", "none"];
export const hasFigure = (qualifier: string) => !WITHOUT_FIGURE.includes(qualifier);
/** Only on money something can be booked. */
export const holdsMoney = (kind: string) => kind !== "staff" && kind !== "existing-staff" && kind !== "in-kind";
export const isStaff = (kind: string) => kind === "staff" || kind === "existing-staff";

const readable = (read: (typed: string) => unknown, error: string) =>
  z.string().check(z.refine((typed) => typed.trim() === "" || read(typed) !== undefined, { error }));
const text = (most: number) => z.string().check(z.maxLength(most, { error: "tooLong" }));
const amount = z.string().check(
  z.refine((typed) => !isTwoFaced(typed), { error: "twoFaced" }),
  z.refine((typed) => typed.trim() === "" || parseAmount(typed) !== undefined, { error: "amount" }),
);
const partialDate = readable(parsePartialDate, "partialDate");

export const LineForm = z
  .object({
    kind: z.enum(KINDS),
    qualifier: z.enum(QUALIFIERS),
    amount,
    amountFrom: amount,
    reasonCode: z.enum(["", ...REASONS]),
    recurrence: z.enum(RECURRENCES),
    periodFrom: partialDate,
    periodTo: partialDate,
    distribution: z.enum(["", ...DISTRIBUTIONS]),
    label: text(300),
    fte: readable(parseDecimal, "fte"),
    measures: z
      .array(z.object({ id: z.string(), percent: z.string() }))
      .check(z.minLength(1, { error: "measureNeeded" })),
    withShares: z.boolean(),
    programmeId: z.string(),
    funderId: z.string(),
    ownShare: readable(ownShareOf, "percent"),
    productCode: text(50),
    accountCode: text(50),
    internal: z.boolean(),
    wording: text(2000),
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
    z.refine((form) => !split(form) || form.measures.every(({ percent }) => parsePercent(percent) !== undefined), {
      error: "percents",
      path: ["measures"],
    }),
    z.refine((form) => !split(form) || (missing(form.measures.map(({ percent }) => percent)) ?? 0) === 0, {
      error: "sharesSum",
      path: ["measures"],
    }),
  );
export type LineForm = z.infer<typeof LineForm>;

/** A pot of one measure has nothing to split. */
const split = (form: { withShares: boolean; measures: unknown[] }) => form.withShares && form.measures.length > 1;

export function toForm(line: BudgetLine | undefined, measureId: string): LineForm {
  return {
    kind: line?.kind ?? "money",
    qualifier: line?.qualifier ?? "at-most",
    amount: amountForInput(line?.amount),
    amountFrom: amountForInput(line?.amountFrom),
    reasonCode: line?.reasonCode ?? "",
    recurrence: line?.recurrence ?? "once",
    periodFrom: dateForInput(line?.periodFrom),
    periodTo: dateForInput(line?.periodTo),
    distribution: line?.distribution ?? "",
    label: line?.label ?? "",
    fte: decimalForInput(line?.fte),
    measures: line?.measures.map(({ id, share }) => ({ id, percent: percentForInput(share) })) ?? [
      { id: measureId, percent: "" },
    ],
    withShares: line?.measures.some(({ share }) => share !== undefined) ?? false,
    programmeId: line?.programme?.id ?? "",
    funderId: line?.programme ? "" : (line?.funder?.id ?? ""),
    ownShare: percentForInput(line?.ownShare),
    productCode: line?.productCode ?? "",
    accountCode: line?.accountCode ?? "",
    internal: line?.internal ?? false,
    wording: line?.wording ?? "",
  };
}

export function toInput(form: LineForm): BudgetLineInput {
  const figure = hasFigure(form.qualifier);
  const money = figure ? parseAmount : () => undefined;
  const ownShare = ownShareOf(form.ownShare);
  return {
    kind: form.kind,
    qualifier: form.qualifier,
    amount: money(form.amount) ?? null,
    amountFrom: money(form.amountFrom) ?? null,
    reasonCode: !figure && form.reasonCode !== "" ? form.reasonCode : null,
    recurrence: form.recurrence,
    periodFrom: parsePartialDate(form.periodFrom) ?? null,
    periodTo: parsePartialDate(form.periodTo) ?? null,
    distribution: form.recurrence === "period" && form.distribution !== "" ? form.distribution : null,
    label: form.label.trim() || null,
    fte: (isStaff(form.kind) ? parseDecimal(form.fte) : undefined) ?? null,
    measures: form.measures.map(({ id, percent }) => ({
      measureId: id,
      ...(split(form) ? { share: shareOf(percent) } : {}),
    })),
    programmeId: form.programmeId || null,
    funderId: form.programmeId ? null : form.funderId || null,
    ownShare: ownShare ?? null,
    productCode: form.productCode.trim() || null,
    accountCode: form.accountCode.trim() || null,
    internal: form.internal,
    wording: form.wording.trim() || null,
  };
}
