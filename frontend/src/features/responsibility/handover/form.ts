import * as z from "zod/mini";
import type { ResponsibilityHandoverInput, Role } from "#/api/types";
import { today } from "#/i18n/format";
import { dateForInput, parseDate } from "#/i18n/sloppy";

export const ROLES: Role[] = ["lead", "cooperation", "further"];

export const HandoverForm = z
  .object({
    fromOrganisationId: z.nullable(z.string()).check(z.refine((id) => id !== null, { error: "organisationNeeded" })),
    toOrganisationId: z.nullable(z.string()).check(z.refine((id) => id !== null, { error: "organisationNeeded" })),
    on: z.string().check(z.refine((typed) => parseDate(typed) !== undefined, { error: "date" })),
    roles: z.array(z.enum(["lead", "cooperation", "further"])).check(z.minLength(1, { error: "roleNeeded" })),
    scope: z.enum(["plan", "all"]),
  })
  .check(
    z.refine((form) => form.toOrganisationId === null || form.toOrganisationId !== form.fromOrganisationId, {
      error: "otherOrganisation",
      path: ["toOrganisationId"],
    }),
  );
export type HandoverForm = z.infer<typeof HandoverForm>;

export const newHandover = (from: string | undefined, to: string | undefined): HandoverForm => ({
  fromOrganisationId: from ?? null,
  toOrganisationId: to ?? null,
  on: dateForInput(today()),
  roles: ROLES,
  scope: "plan",
});

export function toInput(form: HandoverForm, planId: string): ResponsibilityHandoverInput {
  return {
    fromOrganisationId: form.fromOrganisationId ?? "",
    toOrganisationId: form.toOrganisationId ?? "",
    on: parseDate(form.on) ?? "",
    planId: form.scope === "plan" ? planId : null,
    roles: form.roles,
    dryRun: false,
  };
}
