import type { Measure, MeasurePatch } from "#/api/types";
import { asSchedule } from "../changes/patches";
import { parsePeriod, periodForInput } from "./schedule";

/** The columns whose cells can be typed in. The status is chosen. */
export type TextColumn = "title" | "schedule" | "recurrence";
export const isTextColumn = (column: string): column is TextColumn =>
  column === "title" || column === "schedule" || column === "recurrence";

/** The columns in which organisations are added and taken out. */
export type PartyColumn = "lead" | "cooperation" | "responsibility";
export const isPartyColumn = (column: string): column is PartyColumn =>
  column === "lead" || column === "cooperation" || column === "responsibility";

/** What somebody may change who may change the measure, and perhaps who carries it. */
export const isEditableColumn = (column: string, mayAssign: boolean) =>
  column === "status" || isTextColumn(column) || (mayAssign && isPartyColumn(column));

const LONGEST = 300;

export function textOf(measure: Measure, column: TextColumn): string {
  if (column === "title") return measure.title;
  return column === "schedule" ? periodForInput(measure.schedule) : (measure.schedule.recurrence ?? "");
}

export type Refused = "empty" | "tooLong" | "cannotRead";

/** What was typed as a change; none when it says what is there already, or why it cannot be one. */
export function readText(
  measure: Measure,
  column: TextColumn,
  typed: string,
): { patch?: MeasurePatch; refused?: Refused } {
  const text = typed.trim();
  if (text === textOf(measure, column).trim()) return {};
  if (text.length > LONGEST) return { refused: "tooLong" };
  if (column === "title") return text === "" ? { refused: "empty" } : { patch: { title: text } };
  if (column === "recurrence") return { patch: { schedule: asSchedule({ recurrence: text || null }) } };
  const period = parsePeriod(text);
  if (!period) return { refused: "cannotRead" };
  return { patch: { schedule: asSchedule({ from: period.from ?? null, to: period.to ?? null }) } };
}
