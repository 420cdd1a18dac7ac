import type { ClipboardEvent, FocusEvent, KeyboardEvent, MouseEvent } from "react";
import { isTable } from "../paste/tsv";
import { isPartyColumn, isTextColumn } from "./edits";
import { cellOf, focusCell } from "./focus";
import { type Cell, move } from "./moves";
import type { GridStore } from "./store";

export interface GridActions {
  isEditable: (cell: Cell) => boolean;
  onSelect: (row: string, range: boolean) => void;
  onOpen: (row: string) => void;
  /** What a cell says. */
  words: (cell: Cell) => string;
  /** Puts a text in the place of what a cell says; false where it is for the person to see to it. */
  put: (cell: Cell, text: string) => boolean;
}

const isPrintable = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;

/** Copying and pasting of one cell; several rows are pasted into the table as a whole. */
function cellClipboard(grid: GridStore, { isEditable, words, put }: GridActions) {
  return {
    onCopy: (event: ClipboardEvent<HTMLTableElement>) => {
      const cell = cellAt(event.target);
      // Words that somebody marked with the mouse are copied as they are.
      if (!cell || document.getSelection()?.toString()) return;
      event.clipboardData.setData("text/plain", words(cell));
      event.preventDefault();
    },
    onPaste: (event: ClipboardEvent<HTMLTableElement>) => {
      const cell = cellAt(event.target);
      const text = event.clipboardData.getData("text/plain").trim();
      if (!cell || text === "" || isTable(text) || !isEditable(cell)) return;
      event.preventDefault();
      if (!put(cell, text)) grid.edit(cell, text);
    },
  };
}

/** The cell itself, not a field in it. */
function cellAt(target: EventTarget): Cell | undefined {
  return target instanceof Element && target.matches("td") ? cellOf(target) : undefined;
}

/**
 * The keyboard of the grid: arrows move, Enter and F2 edit, typing and pasting replace, Delete empties, Space selects, Ctrl+Enter opens the
 * measure.
 */
export function useGridKeys(grid: GridStore | undefined, actions: GridActions) {
  if (!grid) return {};
  const { isEditable, onSelect, onOpen, put } = actions;
  const edit = (cell: Cell, typed?: string) => {
    if (isEditable(cell)) grid.edit(cell, typed);
  };
  const act = (event: KeyboardEvent<HTMLTableElement>, cell: Cell): boolean => {
    const typeable = isTextColumn(cell.column) || isPartyColumn(cell.column);
    if (event.key === "Enter" && event.ctrlKey) onOpen(cell.row);
    else if (event.key === "Enter" || event.key === "F2") edit(cell);
    else if (event.key === " ") onSelect(cell.row, event.shiftKey);
    else if (event.key === "Delete" && typeable && isEditable(cell)) put(cell, "") || edit(cell);
    else if (isPrintable(event) && typeable) edit(cell, event.key);
    else return false;
    return true;
  };
  return {
    ...cellClipboard(grid, actions),
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      const cell = cellOf(event.target);
      if (!cell) return;
      const { rows, columns } = grid.order();
      const to = move(cell, event, rows, columns);
      if (to) focusCell(event.currentTarget, to, grid);
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
