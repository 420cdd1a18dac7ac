import * as z from "zod/mini";
import type { Organisation, OrganisationInput } from "#/api/types";
import { dateForInput, parseDate } from "#/i18n/sloppy";

const optional = (fits: (typed: string) => boolean, error: string) =>
  z.string().check(z.refine((typed) => typed.trim() === "" || fits(typed.trim()), { error }));

export const optionalDate = optional((typed) => parseDate(typed) !== undefined, "date");
export const optionalEmail = optional((typed) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed), "email");
export const optionalPhone = optional((typed) => /^[0-9+()/ .-]{3,50}$/.test(typed), "phone");
export const officeKey = optional((typed) => /^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$/.test(typed), "officeKey");
export const requiredName = z.string().check(
  z.refine((typed) => typed.trim() !== "", { error: "required" }),
  z.maxLength(300, { error: "tooLong" }),
);

export const OrganisationForm = z.object({
  key: officeKey,
  name: requiredName,
  kind: z.enum(["office", "unit", "municipality", "partner", "group"]),
  parentId: z.nullable(z.string()),
  contactEmail: optionalEmail,
  ags: z.string(),
  validFrom: optionalDate,
  validTo: optionalDate,
});
export type OrganisationForm = z.infer<typeof OrganisationForm>;

export function toForm(organisation?: Organisation): OrganisationForm {
  return {
    key: organisation?.key ?? "",
    name: organisation?.name ?? "",
    kind: organisation?.kind ?? "office",
    parentId: organisation?.parent?.id ?? null,
    contactEmail: organisation?.contactEmail ?? "",
    ags: organisation?.ags ?? "",
    validFrom: dateForInput(organisation?.validFrom),
    validTo: dateForInput(organisation?.validTo),
  };
}

export function toInput(form: OrganisationForm): OrganisationInput {
  return {
    key: form.key.trim() || null,
    name: form.name.trim(),
    kind: form.kind,
    parentId: form.parentId,
    contactEmail: form.contactEmail.trim() || null,
    ags: (form.kind === "municipality" && form.ags) || null,
    validFrom: parseDate(form.validFrom) ?? null,
    validTo: parseDate(form.validTo) ?? null,
  };
}
