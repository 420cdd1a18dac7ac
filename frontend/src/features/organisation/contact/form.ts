import * as z from "zod/mini";
import type { ContactPerson, ContactPersonInput } from "#/api/types";
import { dateForInput, parseDate } from "#/i18n/sloppy";
import { optionalDate, optionalEmail, optionalPhone, requiredName } from "../form";

export const ContactPersonForm = z
  .object({
    name: requiredName,
    organisationId: z.nullable(z.string()),
    email: optionalEmail,
    phone: optionalPhone,
    publishable: z.boolean(),
    publishableReason: z.string().check(z.maxLength(500, { error: "tooLong" })),
    publishableSince: optionalDate,
  })
  .check(
    z.refine((form) => !form.publishable || form.publishableReason.trim() !== "", {
      error: "required",
      path: ["publishableReason"],
    }),
    z.refine((form) => !form.publishable || form.publishableSince.trim() !== "", {
      error: "required",
      path: ["publishableSince"],
    }),
  );
export type ContactPersonForm = z.infer<typeof ContactPersonForm>;

export function toForm(person?: ContactPerson): ContactPersonForm {
  return {
    name: person?.name ?? "",
    organisationId: person?.organisation?.id ?? null,
    email: person?.email ?? "",
    phone: person?.phone ?? "",
    publishable: person?.publishable ?? false,
    publishableReason: person?.publishableReason ?? "",
    publishableSince: dateForInput(person?.publishableSince),
  };
}

/** Reason and day belong to a public person only: without the tick they go. */
export function toInput(form: ContactPersonForm): ContactPersonInput {
  const { publishable } = form;
  return {
    name: form.name.trim(),
    organisationId: form.organisationId,
    email: form.email.trim() || null,
    phone: form.phone.trim() || null,
    publishable,
    publishableReason: publishable ? form.publishableReason.trim() : null,
    publishableSince: (publishable && parseDate(form.publishableSince)) || null,
  };
}
