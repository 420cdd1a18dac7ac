import type { Area } from "#/features/help/texts";
import { paths } from "#/paths";

const AREAS: Partial<Record<string, Area>> = {
  [paths.measures]: "plan",
  [paths.measure]: "plan",
  [paths.costs]: "costs",
  [paths.spending]: "costs",
  [paths.bookings]: "costs",
  [paths.costComparison]: "costs",
  [paths.budgetLine]: "costs",
  [paths.funding]: "costs",
  [paths.publishing]: "publishing",
  [paths.edition]: "publishing",
  [paths.channels]: "channels",
  [paths.channel]: "channels",
  [paths.webhook]: "channels",
  [paths.planHistory]: "history",
  [paths.organisations]: "responsibilities",
  [paths.organisation]: "responsibilities",
  [paths.imports]: "imports",
  [paths.import]: "imports",
  [paths.users]: "users",
};

/** Where the answers for a screen are; the first steps for all that have none of their own. */
export const helpFor = (address: string | undefined): Area => AREAS[address ?? ""] ?? "start";
