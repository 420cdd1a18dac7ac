import type { Me, Measure } from "#/api/types";

/** Permissions of the contract's table `x-permissions` that the app asks for. */
export type Permission =
  | "plan:read"
  | "plan:write"
  | "measure:create"
  | "measure:write"
  | "measure:delete"
  | "measure:reopen"
  | "measure:read-internal"
  | "responsibility:write"
  | "organisation:read"
  | "organisation:write"
  | "contact-person:read"
  | "contact-person:write"
  | "contact-person:read-internal"
  | "budget:read"
  | "budget:write"
  | "budget:book"
  | "budget:read-internal"
  | "history:read"
  | "import:run"
  | "publication:read"
  | "publication:write"
  | "channel:read"
  | "channel:write"
  | "delivery:read"
  | "webhook:read"
  | "webhook:write";

export function can(me: Me | undefined, permission: Permission): boolean {
  return me?.permissions.includes(permission) ?? false;
}

/** `40` covers `40` itself and its units, `40-1`; not `400`. */
function belongsTo(key: string, office: string): boolean {
  return key === office || key.startsWith(`${office}-`);
}

/**
 * Who may change a measure: with the permission, the coordinator every one; an editor those that the own organisation,
 * or a unit of it, leads. The service decides; this only keeps the app from offering what would be refused.
 */
export function mayChangeMeasure(me: Me | undefined, measure: Pick<Measure, "responsibilities">): boolean {
  if (!me || !can(me, "measure:write")) return false;
  if (me.roles.includes("coordinator")) return true;
  const own = me.organisation;
  if (!own) return false;
  return measure.responsibilities.some(({ role, organisation }) => {
    if (role !== "lead" || !organisation) return false;
    if (organisation.id === own.id) return true;
    return own.key !== undefined && organisation.key !== undefined && belongsTo(organisation.key, own.key);
  });
}
