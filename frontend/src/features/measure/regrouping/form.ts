import * as z from "zod/mini";
import type { MergerInput, SplitInput } from "#/api/types";

const line = z.string().check(
  z.refine((text) => text.trim() !== "", { error: "required" }),
  z.maxLength(300, { error: "tooLong" }),
);

/** Where something of the measure goes: a part by its place, or all of them. */
export const ALL = "all";
const goesTo = z.array(z.object({ id: z.string(), part: z.string() }));

export const SplitForm = z.object({
  parts: z.array(z.object({ title: line })).check(z.minLength(2, { error: "required" })),
  items: goesTo,
  goals: goesTo,
  responsibilities: goesTo,
  budgetLines: goesTo,
});
export type SplitForm = z.infer<typeof SplitForm>;

export function toSplit({ parts, items, goals, responsibilities, budgetLines }: SplitForm): SplitInput {
  const of = (things: SplitForm["items"], part: number) =>
    things.filter((thing) => thing.part === `${part}`).map(({ id }) => id);
  return {
    parts: parts.map(({ title }, part) => ({
      title: title.trim(),
      items: of(items, part).map(Number),
      goalIds: goals.filter((goal) => goal.part === ALL || goal.part === `${part}`).map(({ id }) => id),
      responsibilityIds: of(responsibilities, part),
      budgetLineIds: of(budgetLines, part),
    })),
  };
}

export const MergeForm = z.object({
  title: line,
  others: z.array(z.string()).check(z.minLength(1, { error: "measureNeeded" })),
});
export type MergeForm = z.infer<typeof MergeForm>;

export const toMerger = (measureId: string, { title, others }: MergeForm): MergerInput => ({
  title: title.trim(),
  measureIds: [measureId, ...others],
});
