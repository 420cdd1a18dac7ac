import type { TableColumn } from "#/api/types";
import { type Column, columnsOf, sortingOf } from "./columns";
import { type PlanSearch, toParameters } from "./filters";

/** A column of the screen may hold several of the file. */
const COLUMNS_OF_FILE: Record<Column, TableColumn[]> = {
  block: ["block"],
  goal: ["goal"],
  title: ["title", "description", "items"],
  responsibility: ["lead", "cooperation", "further"],
  lead: ["lead"],
  cooperation: ["cooperation", "further"],
  resources: ["resources"],
  status: ["status", "statusReason"],
  schedule: ["schedule"],
  recurrence: ["recurrence"],
  targetGroups: ["targetGroups"],
  publication: ["publication"],
  updatedAt: ["updatedAt"],
};

/** The headings come before the sort: measures stand together under them. */
function orderOf(search: PlanSearch): string[] {
  const sorting = sortingOf(search);
  const column = sorting?.column === "responsibility" ? "lead" : sorting?.column;
  const sort = column ? [`${sorting?.descending ? "-" : ""}${column}`] : [];
  if (search.group === "lead" || search.group === "status") return [search.group, ...sort.slice(0, 1)];
  if (search.group === "none" || sort.length === 0) return sort;
  return ["block", "goal", ...sort];
}

/** What is seen, as parameters of the table: filters, columns in their order, order of the rows. */
export function exported(search: PlanSearch) {
  const columns = columnsOf(search);
  const named = columns.flatMap((column) => COLUMNS_OF_FILE[column]);
  // The status stands beside the title where it has no column of its own.
  if (!columns.includes("status")) named.splice(named.indexOf("items") + 1, 0, "status");
  const sort = orderOf(search);
  return { ...toParameters(search), columns: [...new Set(named)], sort: sort.length > 0 ? sort : undefined };
}
