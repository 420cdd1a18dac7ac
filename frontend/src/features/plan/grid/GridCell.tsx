import { type ReactNode, useRef } from "react";
import type { Measure, MeasurePatch } from "#/api/types";
import { cx } from "#/ui/cx";
import type { Column } from "../columns";
import { useTable } from "../table/TableContext";
import type { Leave } from "./CellEditor";
import { CellEditor } from "./Editor";
import { isEditableColumn } from "./edits";
import { focusCell, focusNext } from "./focus";
import type { GridState, GridStore } from "./store";

interface GridCellProps {
  measure: Measure;
  column: Column | "select";
  grid: GridStore;
  /** While the keyboard is here. */
  state: GridState | undefined;
  children: ReactNode;
}

/** A cell that the arrows reach, and that becomes an input where it can be changed. */
export function GridCell({ measure, column, grid, state, children }: GridCellProps) {
  const { mayChange, mayAssign, onChange } = useTable();
  const cell = useRef<HTMLTableCellElement>(null);
  const editable = column !== "select" && isEditableColumn(column, mayAssign) && mayChange(measure);
  const editing = editable && state?.editing;
  const onDone = (patch: MeasurePatch | undefined, leave: Leave) => {
    grid.stop();
    const at = { row: measure.id, column };
    const table = cell.current?.closest("table");
    if (table && leave === "stay") {
      // Whoever clicked elsewhere stays there; Escape comes back to the cell.
      if (cell.current?.contains(document.activeElement)) focusCell(table, at, grid);
    } else if (table) focusNext(table, at, leave, grid);
    if (patch) onChange(measure, patch);
  };
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in a table that is a grid, a cell is a gridcell
    <td
      ref={cell}
      data-row={measure.id}
      data-column={column}
      tabIndex={state && !editing ? 0 : -1}
      aria-readonly={!editable || undefined}
      className={cx("app-grid-cell", editable && "app-grid-cell--editable")}
    >
      {editing ? <CellEditor measure={measure} column={column} typed={state.typed} onDone={onDone} /> : children}
    </td>
  );
}
