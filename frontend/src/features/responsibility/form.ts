import * as z from "zod/mini";
import type { Responsibility, ResponsibilityInput } from "#/api/types";
import { dateForInput, parseDate } from "#/i18n/sloppy";

const optionalDate = z
  .string()
  .check(z.refine((typed) => typed.trim() === "" || parseDate(typed) !== undefined, { error: "date" }));

export const ResponsibilityForm = z
  .object({
    role: z.enum(["lead", "cooperation", "further"]),
    organisationId: z.nullable(z.string()),
    note: z.string().check(z.maxLength(300, { error: "tooLong" })),
    openEnded: z.boolean(),
    contactPerson: z.string().check(z.maxLength(300, { error: "tooLong" })),
    validFrom: optionalDate,
    validTo: optionalDate,
  })
  .check(
    z.refine(
      (form) => form.organisationId !== null || [form.note, form.contactPerson].some((text) => text.trim() !== ""),
      { error: "whoNeeded", path: ["organisationId"] },
    ),
  );
export type ResponsibilityForm = z.infer<typeof ResponsibilityForm>;

export function toForm(responsibility: Responsibility | undefined): ResponsibilityForm {
  return {
    role: responsibility?.role ?? "cooperation",
    organisationId: responsibility?.organisation?.id ?? null,
    note: responsibility?.note ?? "",
    openEnded: responsibility?.openEnded ?? false,
    contactPerson: responsibility?.contactPerson ?? "",
    validFrom: dateForInput(responsibility?.validFrom),
    validTo: dateForInput(responsibility?.validTo),
  };
}

export function toInput(form: ResponsibilityForm): ResponsibilityInput {
  return {
    role: form.role,
    organisationId: form.organisationId,
    note: form.note.trim() || null,
    openEnded: form.openEnded,
    contactPerson: form.contactPerson.trim() || null,
    validFrom: parseDate(form.validFrom) ?? null,
    validTo: parseDate(form.validTo) ?? null,
  };
}
