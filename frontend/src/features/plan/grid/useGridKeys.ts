import type { FocusEvent, KeyboardEvent, MouseEvent } from "react";
import { isEditableColumn, isTextColumn } from "./edits";
import { cellOf, focusCell } from "./focus";
import { type Cell, move } from "./moves";
import type { GridStore } from "./store";

interface GridActions {
  isEditable: (row: string) => boolean;
  onSelect: (row: string, range: boolean) => void;
  onOpen: (row: string) => void;
}

const isPrintable = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;

/** The keyboard of the grid: arrows move, Enter and F2 edit, typing replaces, Space selects, Ctrl+Enter opens the measure. */
export function useGridKeys(grid: GridStore | undefined, { isEditable, onSelect, onOpen }: GridActions) {
  if (!grid) return {};
  const edit = (cell: Cell, typed?: string) => {
    if (isEditableColumn(cell.column) && isEditable(cell.row)) grid.edit(cell, typed);
  };
  const act = (event: KeyboardEvent<HTMLTableElement>, cell: Cell): boolean => {
    if (event.key === "Enter" && event.ctrlKey) onOpen(cell.row);
    else if (event.key === "Enter" || event.key === "F2") edit(cell);
    else if (event.key === " ") onSelect(cell.row, event.shiftKey);
    else if (isPrintable(event) && isTextColumn(cell.column)) edit(cell, event.key);
    else return false;
    return true;
  };
  return {
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      const cell = cellOf(event.target);
      if (!cell) return;
      const { rows, columns } = grid.order();
      const to = move(cell, event, rows, columns);
      if (to) focusCell(event.currentTarget, to);
      if (to || act(event, cell)) event.preventDefault();
    },
    onFocus: (event: FocusEvent<HTMLTableElement>) => {
      const cell = cellOf(event.target);
      if (cell) grid.activate(cell);
    },
    onDoubleClick: (event: MouseEvent<HTMLTableElement>) => {
      const cell = cellOf(event.target);
      if (cell) edit(cell);
    },
  };
}
