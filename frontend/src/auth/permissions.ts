import { permissions as table } from "#/api/contract";
import type { Me, Measure } from "#/api/types";

/** The contract's table: which roles hold which permission. */
export type Permission = Exclude<keyof typeof table, "feed:read">;

/** All that people can have; the feed is for portals. */
export const PERMISSIONS = Object.keys(table).filter((key): key is Permission => key !== "feed:read");

/** The roles that people can have. */
export const ROLES = ["viewer", "editor", "coordinator", "finance", "auditor", "admin"] as const;
export type UserRole = (typeof ROLES)[number];

export const isRole = (role: string): role is UserRole => (ROLES as readonly string[]).includes(role);

export function rolesWith(permission: Permission): UserRole[] {
  const holders: readonly string[] = table[permission];
  return ROLES.filter((role) => holders.includes(role));
}

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
