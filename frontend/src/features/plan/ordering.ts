import type { Measure, Role } from "#/api/types";
import type { Column, Sorting } from "./columns";
import { STATUSES } from "./filters";

const names = (measure: Measure, role: Role) =>
  measure.responsibilities
    .filter((party) => party.role === role)
    .map(({ organisation, contactPerson, note }) => organisation?.name ?? contactPerson ?? note ?? "")
    .join("\n");

/** What a column is ordered by; empty where there is nothing. */
function keyOf(measure: Measure, column: Column): string | number {
  switch (column) {
    case "block":
      return measure.buildingBlocks.map(({ number, title }) => `${number ?? ""} ${title}`.trim()).join("\n");
    case "goal":
      return measure.goals.map(({ title }) => title).join("\n");
    case "responsibility":
    case "lead":
      return names(measure, "lead");
    case "cooperation":
      return names(measure, "cooperation") || names(measure, "further");
    case "status":
      return STATUSES.indexOf(measure.status);
    case "schedule":
      return measure.schedule.from ?? measure.schedule.to ?? "";
    case "recurrence":
      return measure.schedule.recurrence ?? "";
    case "targetGroups":
      return measure.targetGroups.join("\n");
    case "publication":
      return measure.publication.state;
    case "updatedAt":
      return measure.updatedAt;
    case "title":
      return measure.title;
    case "resources":
      return "";
  }
}

/** In German (or English) order, numbers by their value; what is empty stands at the end in both directions. */
export function sortMeasures(
  measures: Measure[],
  sorting: Sorting | undefined,
  compare: (a: string, b: string) => number,
): Measure[] {
  if (!sorting) return measures;
  const { column, descending } = sorting;
  const direction = descending ? -1 : 1;
  // Asked for once per row, not once per comparison.
  const keyed = measures.map((measure) => ({ measure, key: keyOf(measure, column) }));
  keyed.sort((one, other) => {
    if (one.key === other.key) return 0;
    if (one.key === "") return 1;
    if (other.key === "") return -1;
    return typeof one.key === "number"
      ? direction * (one.key - Number(other.key))
      : direction * compare(one.key, String(other.key));
  });
  return keyed.map(({ measure }) => measure);
}
