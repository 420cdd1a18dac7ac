import * as z from "zod/mini";

export const GROUPINGS = [
  "building-block",
  "goal",
  "lead",
  "kind",
  "measure",
  "funder",
  "programme",
  "fiscal-year",
] as const;

/** What the address of the costs screen says; anything not understood falls back to building blocks. */
export const CostsSearch = z.object({
  groupBy: z.catch(z._default(z.enum(GROUPINGS), "building-block"), "building-block"),
});
export type CostsSearch = z.infer<typeof CostsSearch>;
