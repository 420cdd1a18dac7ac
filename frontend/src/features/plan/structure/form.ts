import * as z from "zod/mini";
import type { BuildingBlock, BuildingBlockInput, Goal, GoalInput } from "#/api/types";

const title = (most: number) =>
  z.string().check(
    z.refine((typed) => typed.trim() !== "", { error: "required" }),
    z.maxLength(most, { error: "tooLong" }),
  );

export const BlockForm = z
  .object({
    kind: z.enum(["numbered", "combination"]),
    number: z.string().check(z.maxLength(50, { error: "tooLong" })),
    title: title(300),
    memberIds: z.array(z.string()),
    internal: z.boolean(),
  })
  .check(
    z.refine(({ kind, number }) => kind !== "numbered" || number.trim() !== "", {
      path: ["number"],
      error: "required",
    }),
    z.refine(({ kind, memberIds }) => kind !== "combination" || memberIds.length > 1, {
      path: ["memberIds"],
      error: "twoBlocks",
    }),
  );
export type BlockForm = z.infer<typeof BlockForm>;

export function blockToForm(block?: BuildingBlock): BlockForm {
  const memberIds = block?.members?.map(({ id }) => id) ?? [];
  return {
    kind: memberIds.length > 0 ? "combination" : "numbered",
    number: block?.number ?? "",
    title: block?.title ?? "",
    memberIds,
    internal: block?.visibility === "internal",
  };
}

export function blockToInput({ kind, number, title, memberIds, internal }: BlockForm): BuildingBlockInput {
  const numbered = kind === "numbered";
  return {
    number: numbered ? number.trim() : null,
    title: title.trim(),
    memberIds: numbered ? [] : memberIds,
    visibility: internal ? "internal" : "public",
  };
}

export const GoalForm = z.object({
  title: title(1000),
  buildingBlockIds: z.array(z.string()).check(z.minLength(1, { error: "blockNeeded" })),
  internal: z.boolean(),
});
export type GoalForm = z.infer<typeof GoalForm>;

export function goalToForm(goal?: Goal, blockId?: string): GoalForm {
  return {
    title: goal?.title ?? "",
    buildingBlockIds: goal?.buildingBlocks.map(({ id }) => id) ?? (blockId ? [blockId] : []),
    internal: goal?.visibility === "internal",
  };
}

export function goalToInput({ title, buildingBlockIds, internal }: GoalForm): GoalInput {
  return { title: title.trim(), buildingBlockIds, visibility: internal ? "internal" : "public" };
}
