import * as z from "zod/mini";
import type { User, UserInvitation, UserPatch } from "#/api/types";
import { ROLES } from "#/auth/permissions";

const name = z.string().check(
  z.refine((text) => text.trim() !== "", { error: "required" }),
  z.maxLength(100, { error: "tooLong" }),
);
const roles = z.array(z.enum(ROLES));
const organisation = z.nullable(z.string());

/** An editor edits what the own organisation leads: without one, nothing. */
const editorHasOrganisation = (input: { roles: readonly string[]; organisation: string | null }) =>
  !input.roles.includes("editor") || input.organisation !== null;
const atOrganisation = { error: "editorOrganisation", path: ["organisation"] };

/** Messages are keys of the texts `validation`. */
export const InvitationForm = z
  .object({
    firstName: name,
    lastName: name,
    email: z.string().check(z.regex(/^[^\s@]+@[^\s@]+$/, { error: "email" }), z.maxLength(200, { error: "tooLong" })),
    roles: roles.check(z.minLength(1, { error: "roleNeeded" })),
    organisation,
  })
  .check(z.refine(editorHasOrganisation, atOrganisation));
export type InvitationForm = z.infer<typeof InvitationForm>;

export const AccessForm = z
  .object({ roles, organisation, enabled: z.boolean() })
  .check(z.refine(editorHasOrganisation, atOrganisation));
export type AccessForm = z.infer<typeof AccessForm>;

export const isField = (field: string) => /^(firstName|lastName|email|roles|organisation|enabled)$/.test(field);

export const EMPTY: InvitationForm = { firstName: "", lastName: "", email: "", roles: [], organisation: null };

export function toInvitation({ firstName, lastName, email, ...access }: InvitationForm): UserInvitation {
  return { firstName: firstName.trim(), lastName: lastName.trim(), email: email.trim(), ...access };
}

export function toForm({ roles: given, organisation: key, enabled }: User): AccessForm {
  return { roles: [...given], organisation: key ?? null, enabled };
}

/** For a PATCH: only what differs. */
export function changesOf(before: AccessForm, after: AccessForm): UserPatch {
  const patch: UserPatch = {};
  const same = before.roles.length === after.roles.length && before.roles.every((role) => after.roles.includes(role));
  if (!same) patch.roles = after.roles;
  if (before.organisation !== after.organisation) patch.organisation = after.organisation;
  if (before.enabled !== after.enabled) patch.enabled = after.enabled;
  return patch;
}
