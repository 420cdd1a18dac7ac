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
});
export type PlanFilters = z.infer<typeof PlanFilters>;

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
  };
}

export function isFiltered(filters: PlanFilters): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}
