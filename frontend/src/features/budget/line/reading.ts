import type { PhrasePart } from "#/api/types";
import { amountForInput, dateForInput } from "#/i18n/sloppy";
import type { LineForm } from "./form";

interface Reading {
  /** Measures that the text names besides those already served. */
  measures: string[];
  keepWording: boolean;
}

/** The form with what a text was read as. What the text says nothing of stays: whom it serves, who pays, where it is booked. */
export function withReading(form: LineForm, { line, wording }: Pick<PhrasePart, "line" | "wording">, reading: Reading) {
  const known = new Set(form.measures.map(({ id }) => id));
  const added = reading.measures.filter((id) => !known.has(id)).map((id) => ({ id, percent: "" }));
  return {
    ...form,
    kind: line.kind,
    qualifier: line.qualifier,
    amount: amountForInput(line.amount),
    amountFrom: amountForInput(line.amountFrom),
    reasonCode: line.reasonCode ?? "",
    recurrence: line.recurrence,
    periodFrom: dateForInput(line.periodFrom),
    periodTo: dateForInput(line.periodTo),
    label: line.label ?? "",
    fte: line.fte?.replace(".", ",") ?? "",
    wording: reading.keepWording ? form.wording : wording,
    measures: [...form.measures, ...added],
  } satisfies LineForm;
}
