import type { Permission } from "#/auth/permissions";
import { paths } from "#/paths";

type Address = (typeof paths)[keyof typeof paths];

/** What it takes to see each screen; null: nothing but to be signed in. */
export const REQUIRES: Record<Address, Permission | null> = {
  [paths.home]: null,
  [paths.plans]: "plan:read",
  [paths.plan]: "plan:read",
  [paths.structure]: "plan:read",
  [paths.continuation]: "plan:read",
  [paths.comparison]: "plan:read",
  [paths.due]: "plan:read",
  [paths.myDue]: "plan:read",
  [paths.reminders]: "plan:write",
  [paths.timeline]: "plan:read",
  [paths.settings]: "plan:read",
  [paths.measures]: "plan:read",
  [paths.costs]: "budget:read",
  [paths.spending]: "budget:read",
  [paths.bookings]: "budget:read",
  [paths.costComparison]: "budget:read",
  [paths.budgetLine]: "budget:read",
  [paths.funding]: "budget:read",
  [paths.publishing]: "publication:read",
  [paths.edition]: "publication:read",
  [paths.planHistory]: "history:read",
  [paths.planAsOf]: "history:read",
  [paths.history]: "history:read",
  [paths.historyPeople]: "history:read-actors",
  [paths.measure]: "plan:read",
  [paths.newMeasure]: "measure:create",
  [paths.responsibilities]: "plan:read",
  [paths.responsibilityGaps]: "plan:read",
  [paths.handover]: "responsibility:write",
  [paths.contactPersons]: "contact-person:read",
  [paths.organisations]: "organisation:read",
  [paths.organisation]: "organisation:read",
  [paths.channels]: "channel:read",
  [paths.channel]: "channel:read",
  [paths.webhook]: "webhook:read",
  [paths.imports]: "plan:read",
  [paths.import]: "import:run",
  [paths.users]: "user:read",
  [paths.access]: null,
  [paths.help]: null,
  [paths.helpArea]: null,
  [paths.imprint]: null,
  [paths.privacy]: null,
  [paths.accessibility]: null,
};

/** For the address of a route; what is not known there takes nothing here, and the service decides. */
export function requirementOf(address: string | undefined): Permission | null {
  return address === undefined ? null : (REQUIRES[address as Address] ?? null);
}
