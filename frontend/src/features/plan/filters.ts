import * as z from "zod/mini";

export const STATUSES = ["planned", "in-preparation", "running", "completed", "paused", "dropped"] as const;

// In an address it is text, within the app a truth.
const flag = z.catch(
  z.optional(
    z.pipe(
      z.union([z.literal("true"), z.literal(true)]),
      z.transform(() => true),
    ),
  ),
  undefined,
);
const text = z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(200))), undefined);

/** What the address of the plan table says. Whatever is not understood is left out instead of failing. */
export const PlanFilters = z.object({
  q: text,
  block: text,
  goal: text,
  status: z.catch(z.optional(z.enum(STATUSES)), undefined),
  office: text,
  role: z.catch(z.optional(z.enum(["lead", "cooperation", "further"])), undefined),
  isNew: flag,
  withoutLead: flag,
  since: z.catch(z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))), undefined),
});
export type PlanFilters = z.infer<typeof PlanFilters>;

export const GROUPINGS = ["block", "lead", "status", "none"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The filters and how the table looks: what an address says, and what a saved view keeps. */
export const PlanSearch = z.extend(PlanFilters, {
  group: z.catch(z.optional(z.enum(GROUPINGS)), undefined),
  sort: text,
  columns: text,
  dense: flag,
  /** The cells can be edited in place. */
  edit: flag,
});
export type PlanSearch = z.infer<typeof PlanSearch>;

/** The filters alone; what decides which measures are asked for. */
export function filtersOf(search: PlanSearch): PlanFilters {
  const known = Object.keys(PlanFilters.shape) as (keyof PlanFilters)[];
  return Object.fromEntries(known.map((name) => [name, search[name]]));
}

/** The address without any filter, which looks as it did. */
export function withoutFilters(search: PlanSearch): PlanSearch {
  const { group, sort, columns, dense, edit } = search;
  return { group, sort, columns, dense, edit };
}

/** The same as parameters of `GET /plans/{planId}/measures`. */
export function toParameters(filters: PlanFilters) {
  return {
    q: filters.q,
    buildingBlock: filters.block,
    goal: filters.goal,
    status: filters.status ? [filters.status] : undefined,
    organisation: filters.office,
    role: filters.office ? filters.role : undefined,
    isNew: filters.isNew,
    withoutLead: filters.withoutLead,
    updatedSince: filters.since,
  };
}

/** How many filters are on beside the words searched for, which are always seen. */
export function countFilters(search: PlanSearch): number {
  return Object.values({ ...filtersOf(search), q: undefined }).filter((value) => value !== undefined).length;
}

export function isFiltered(search: PlanSearch): boolean {
  return Object.values(filtersOf(search)).some((value) => value !== undefined);
}
