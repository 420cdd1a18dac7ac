import { type ReactNode, useCallback, useRef, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { Measure, MeasurePatch } from "#/api/types";
import { cx } from "#/ui/cx";
import type { Column } from "../columns";
import type { Leave } from "./CellEditor";
import { CellEditor } from "./Editor";
import { isEditableColumn } from "./edits";
import { focusCell, focusNext } from "./focus";
import type { GridStore } from "./store";

interface GridCellProps {
  measure: Measure;
  column: Column | "select";
  grid: GridStore;
  /** Where the keyboard enters a table in which it has not been yet. */
  first: boolean;
  mayChange: boolean;
  onChange: (measure: Measure, patch: MeasurePatch) => void;
  children: ReactNode;
}

/** A cell that the arrows reach, and that becomes an input where it can be changed. */
export function GridCell({ measure, column, grid, first, mayChange, onChange, children }: GridCellProps) {
  const { t } = useTranslation();
  const cell = useRef<HTMLTableCellElement>(null);
  const subscribe = useCallback((listener: () => void) => grid.subscribe(measure.id, listener), [grid, measure.id]);
  const state = useSyncExternalStore(subscribe, () => {
    const { active, editing, typed } = grid.state();
    if (active === undefined) return first ? "enters" : "";
    if (active.row !== measure.id || active.column !== column) return "";
    return editing ? `edits ${typed ?? ""}` : "active";
  });
  const editable = mayChange && isEditableColumn(column);
  const editing = mayChange && isEditableColumn(column) && state.startsWith("edits");
  const onDone = (patch: MeasurePatch | undefined, leave: Leave) => {
    grid.stop();
    const at = { row: measure.id, column };
    const table = cell.current?.closest("table");
    if (table && leave === "stay") {
      // Whoever clicked elsewhere stays there; Escape comes back to the cell.
      if (cell.current?.contains(document.activeElement)) focusCell(table, at);
    } else if (table) focusNext(table, at, leave, grid);
    if (patch) onChange(measure, patch);
  };
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in a table that is a grid, a cell is a gridcell
    <td
      ref={cell}
      data-row={measure.id}
      data-column={column}
      tabIndex={state === "" || editing ? -1 : 0}
      aria-readonly={!editable || undefined}
      className={cx("app-grid-cell", editable && "app-grid-cell--editable")}
    >
      {editing ? (
        <CellEditor
          measure={measure}
          column={column}
          label={t("table.cell", { column: t(`table.columns.${column}`), title: measure.title })}
          typed={state.slice("edits ".length) || undefined}
          onDone={onDone}
        />
      ) : (
        children
      )}
    </td>
  );
}
