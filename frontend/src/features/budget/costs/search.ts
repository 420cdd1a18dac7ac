import * as z from "zod/mini";

export const GROUPINGS = [
  "building-block",
  "goal",
  "lead",
  "funder",
  "programme",
  "kind",
  "fiscal-year",
  "measure",
] as const;
export type Grouping = (typeof GROUPINGS)[number];

const grouping = z.catch(z._default(z.enum(GROUPINGS), "building-block"), "building-block");
const view = z.catch(z.optional(z.enum(["table"])), undefined);
const text = z.catch(z.optional(z.string()), undefined);
const flag = z.catch(z.optional(z.literal("true")), undefined);
const year = z.catch(z.optional(z.string().check(z.regex(/^(19|20|21)\d\d$/))), undefined);

/** What the address of the costs screen says; what is not understood falls away. */
export const CostsSearch = z.object({
  groupBy: grouping,
  /** Without it: chart and table. */
  view,
  /** Words in the names of the groups. */
  q: text,
  /** Only groups with money. */
  money: flag,
  /** The group whose figure is explained; `total` is the plan's, `elsewhere` the correction for shared pots. */
  why: text,
});
export type CostsSearch = z.infer<typeof CostsSearch>;

export const SpendingSearch = z.object({ groupBy: grouping, view, q: text, fiscalYear: year });
export type SpendingSearch = z.infer<typeof SpendingSearch>;

export const BookingsSearch = z.object({
  fiscalYear: year,
  kind: z.catch(z.optional(z.enum(["planned", "committed", "spent", "released"])), undefined),
});
export type BookingsSearch = z.infer<typeof BookingsSearch>;

export const ComparisonSearch = z.object({ with: year });
export type ComparisonSearch = z.infer<typeof ComparisonSearch>;
