import * as z from "zod/mini";
import type { Organisation, SuccessionInput } from "#/api/types";
import { today } from "#/i18n/format";
import { dateForInput, parseDate } from "#/i18n/sloppy";
import { officeKey } from "./form";

export const SuccessionForm = z
  .object({
    on: z.string().check(z.refine((typed) => parseDate(typed) !== undefined, { error: "date" })),
    how: z.enum(["new", "existing"]),
    key: officeKey,
    name: z.string().check(z.maxLength(300, { error: "tooLong" })),
    successorId: z.nullable(z.string()),
    moveResponsibilities: z.boolean(),
    moveUnits: z.boolean(),
  })
  .check(
    z.refine(({ how, name }) => how === "existing" || name.trim() !== "", { error: "required", path: ["name"] }),
    z.refine(({ how, successorId }) => how === "new" || successorId !== null, {
      error: "organisationNeeded",
      path: ["successorId"],
    }),
  );
export type SuccessionForm = z.infer<typeof SuccessionForm>;

export function newSuccession({ name }: Organisation): SuccessionForm {
  return {
    on: dateForInput(today()),
    how: "new",
    key: "",
    name,
    successorId: null,
    moveResponsibilities: true,
    moveUnits: true,
  };
}

export function toSuccession(form: SuccessionForm): SuccessionInput {
  const { moveResponsibilities, moveUnits } = form;
  const rest = { on: parseDate(form.on) ?? "", moveResponsibilities, moveUnits };
  return form.how === "new"
    ? { ...rest, successor: { key: form.key.trim() || null, name: form.name.trim() } }
    : { ...rest, successorId: form.successorId };
}
