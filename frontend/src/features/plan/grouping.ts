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
  const known = new Set<string>();
  for (const measure of measures) {
    let block = groups.at(-1);
    if (block === undefined || keyOf(block.blocks) !== keyOf(measure.buildingBlocks)) {
      // The same key in any order, so that a sort moves rows and does not make them anew; only what comes twice needs more.
      const key = keyOf(measure.buildingBlocks);
      block = {
        key: known.has(key) ? `${key}@${measure.id}` : key,
        blocks: measure.buildingBlocks,
        goals: [],
        count: 0,
      };
      known.add(key);
      groups.push(block);
    }
    let goal = block.goals.at(-1);
    if (goal === undefined || keyOf(goal.goals) !== keyOf(measure.goals)) {
      goal = { key: `${keyOf(measure.goals)}@${measure.id}`, goals: measure.goals, measures: [] };
      block.goals.push(goal);
    }
    goal.measures.push(measure);
    block.count += 1;
  }
  return groups;
}

/** The same after a sort: what belongs together stands together, in the order of the plan, sorted within. */
export function groupSorted(measures: Measure[], inPlanOrder: Measure[]): BlockGroup[] {
  const places = new Map<string, number>();
  const blockOf = (measure: Measure) => keyOf(measure.buildingBlocks);
  const goalOf = (measure: Measure) => `${blockOf(measure)} ${keyOf(measure.goals)}`;
  for (const measure of inPlanOrder) {
    for (const key of [blockOf(measure), goalOf(measure)]) if (!places.has(key)) places.set(key, places.size);
  }
  const place = (key: string) => places.get(key) ?? 0;
  const together = measures.toSorted(
    (one, other) => place(blockOf(one)) - place(blockOf(other)) || place(goalOf(one)) - place(goalOf(other)),
  );
  return groupMeasures(together);
}

export interface Section {
  key: string;
  /** Absent where everything stands in one. */
  title?: string;
  measures: Measure[];
}

/** Measures under the same heading, the headings in the order in which they are given. */
export function sectionsBy(
  measures: Measure[],
  headingOf: (measure: Measure) => { key: string; title: string },
  compare: (a: Section, b: Section) => number,
): Section[] {
  const sections = new Map<string, Section>();
  for (const measure of measures) {
    const { key, title } = headingOf(measure);
    const section = sections.get(key) ?? { key, title, measures: [] };
    section.measures.push(measure);
    sections.set(key, section);
  }
  return [...sections.values()].sort(compare);
}
