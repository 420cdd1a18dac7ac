import type { Measure, MeasurePatch } from "#/api/types";
import type { Column } from "../columns";
import { statusOf } from "../paste/rows";
import type { TableSettings } from "../table/TableContext";
import { isEditableColumn, isTextColumn, readText } from "./edits";
import type { Cell } from "./moves";

type Settings = Pick<TableSettings, "mayChange" | "mayAssign" | "onChange" | "words">;

/** What a text in a cell changes; undefined where it cannot be taken as it is. */
function readCell(measure: Measure, column: string, text: string): MeasurePatch | undefined {
  if (isTextColumn(column)) {
    const { patch, refused } = readText(measure, column, text);
    return refused ? undefined : (patch ?? {});
  }
  const status = column === "status" ? statusOf(text) : undefined;
  return status && measure.allowedStatuses.includes(status) ? { status } : undefined;
}

/** What can be done with a cell by its place in the grid. */
export function cellActions(measures: ReadonlyMap<string, Measure>, settings: Settings) {
  const { mayChange, mayAssign, onChange, words } = settings;
  return {
    isEditable: ({ row, column }: Cell) => {
      const measure = measures.get(row);
      return measure !== undefined && isEditableColumn(column, mayAssign) && mayChange(measure);
    },
    words: ({ row, column }: Cell) => {
      const measure = measures.get(row);
      return measure && column !== "select" ? words(measure, column as Column) : "";
    },
    put: ({ row, column }: Cell, text: string) => {
      const measure = measures.get(row);
      const patch = measure && readCell(measure, column, text);
      if (!patch) return false;
      if (Object.keys(patch).length > 0) onChange(measure, patch);
      return true;
    },
  };
}
