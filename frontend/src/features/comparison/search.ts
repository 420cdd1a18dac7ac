import * as z from "zod/mini";

export const KINDS = ["added", "changed", "moved", "dropped", "unchanged"] as const;
export type Kind = (typeof KINDS)[number];

export const ComparisonSearch = z.object({
  /** The year to compare with; without it the plan before. */
  with: z.catch(z.optional(z.string().check(z.regex(/^\d{4}$/))), undefined),
  /** Only these, separated by commas; without it all that differ. */
  kind: z.catch(z.optional(z.string()), undefined),
});
export type ComparisonSearch = z.infer<typeof ComparisonSearch>;

export const DIFFERING: Kind[] = KINDS.filter((kind) => kind !== "unchanged");

/** What the address asks for; nonsense falls away. */
export function kindsOf(search: string | undefined): Kind[] {
  const named = KINDS.filter((kind) => search?.split(",").includes(kind));
  return named.length > 0 ? named : DIFFERING;
}

/** For the address: undefined where nothing has to be said. */
export function toSearch(kinds: Kind[]): string | undefined {
  const sorted = KINDS.filter((kind) => kinds.includes(kind));
  return sorted.length === 0 || sorted.join() === DIFFERING.join() ? undefined : sorted.join(",");
}
