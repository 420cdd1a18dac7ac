import type { BuildingBlockRef, GoalRef, Measure } from "#/api/types";

export interface GoalGroup {
  key: string;
  goals: GoalRef[];
  measures: Measure[];
}

export interface BlockGroup {
  key: string;
  blocks: BuildingBlockRef[];
  goals: GoalGroup[];
  count: number;
}

const keyOf = (refs: { id: string }[]) => refs.map(({ id }) => id).join("+") || "none";

/**
 * The county's layout: neighbours in the same building block and with the same goal share these cells. The order stays as the
 * service gave it (the plan's, or by relevance), so a block may come twice in the answer to a search.
 */
export function groupMeasures(measures: Measure[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (const measure of measures) {
    const blockKey = keyOf(measure.buildingBlocks);
    let block = groups.at(-1);
    if (block === undefined || !block.key.startsWith(`${blockKey}@`)) {
      block = { key: `${blockKey}@${measure.id}`, blocks: measure.buildingBlocks, goals: [], count: 0 };
      groups.push(block);
    }
    const goalKey = keyOf(measure.goals);
    let goal = block.goals.at(-1);
    if (goal === undefined || !goal.key.startsWith(`${goalKey}@`)) {
      goal = { key: `${goalKey}@${measure.id}`, goals: measure.goals, measures: [] };
      block.goals.push(goal);
    }
    goal.measures.push(measure);
    block.count += 1;
  }
  return groups;
}
