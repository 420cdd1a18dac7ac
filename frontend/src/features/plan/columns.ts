import type { Grouping, PlanSearch } from "./filters";

export const COLUMNS = [
  "block",
  "goal",
  "title",
  "responsibility",
  "resources",
  "lead",
  "cooperation",
  "status",
  "schedule",
  "recurrence",
  "targetGroups",
  "publication",
  "updatedAt",
] as const;
export type Column = (typeof COLUMNS)[number];

/** As the county prints it. */
const USUAL: Column[] = ["block", "goal", "title", "responsibility", "resources"];

/** What has no order of its own. */
const UNSORTED: readonly Column[] = ["resources"];

const isColumn = (name: string): name is Column => (COLUMNS as readonly string[]).includes(name);

/** The columns that an address names, each once; a measure always has its title. */
export function columnsOf({ columns }: Pick<PlanSearch, "columns">): Column[] {
  const named = [...new Set((columns ?? "").split(",").filter(isColumn))];
  if (named.length === 0) return USUAL;
  return named.includes("title") ? named : ["title", ...named];
}

/** The same for an address; the usual ones need not be said. */
export function columnsParam(columns: Column[]): string | undefined {
  const text = columns.join(",");
  return text === USUAL.join(",") ? undefined : text;
}

/** How wide a column is beside the others; on a screen about so many rem. */
const WIDTHS: Record<Column | "select", number> = {
  select: 2.5,
  block: 9,
  goal: 10,
  title: 20,
  responsibility: 15,
  resources: 12,
  lead: 10,
  cooperation: 11,
  status: 9,
  schedule: 8,
  recurrence: 7,
  targetGroups: 8,
  publication: 9,
  updatedAt: 8,
};

/** Shares of the width in per cent, and how many rem the table needs for its words to stay whole. */
export function widthsOf(columns: (Column | "select")[]) {
  const all = columns.reduce((sum, column) => sum + WIDTHS[column], 0);
  return { rem: 0.85 * all, shares: columns.map((column) => ({ column, share: (100 * WIDTHS[column]) / all })) };
}

export interface Layout {
  /** Cells that stand for several rows: building block and goal. */
  spanning: Column[];
  /** One cell in each row. */
  single: Column[];
}

/** Grouped as on paper, block and goal stand left and span their rows; otherwise they are columns like the others. */
export function layoutOf(columns: Column[], group: Grouping): Layout {
  const spans = (column: Column) => group === "block" && (column === "block" || column === "goal");
  return { spanning: columns.filter(spans).sort(), single: columns.filter((column) => !spans(column)) };
}

export interface Sorting {
  column: Column;
  descending: boolean;
}

export function sortingOf({ sort }: Pick<PlanSearch, "sort">): Sorting | undefined {
  const descending = sort?.startsWith("-") ?? false;
  const column = descending ? sort?.slice(1) : sort;
  return column && isColumn(column) && isSortable(column) ? { column, descending } : undefined;
}

export const isSortable = (column: Column) => !UNSORTED.includes(column);

/** One click sorts, the next turns round, the third takes the order of the plan again. */
export function nextSort(column: Column, now: Sorting | undefined): string | undefined {
  if (now?.column !== column) return column;
  return now.descending ? undefined : `-${column}`;
}
