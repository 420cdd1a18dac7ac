import { flushSync } from "react-dom";
import type { Leave } from "./CellEditor";
import { type Cell, move, nextEditable } from "./moves";
import type { GridStore } from "./store";

const find = (table: Element, { row, column }: Cell) =>
  table.querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${column}"]`);

export function focusCell(table: Element, cell: Cell, grid: GridStore): void {
  // A row far away has no cells until the keyboard comes to it.
  if (!find(table, cell)) flushSync(() => grid.activate(cell));
  find(table, cell)?.focus();
}

/** After a cell was saved: Enter goes down, Tab on to the next cell that can be edited and opens it. */
export function focusNext(table: Element, at: Cell, leave: Leave, grid: GridStore): void {
  const { rows, columns, isEditable } = grid.order();
  if (leave === "down") {
    focusCell(table, move(at, { key: "ArrowDown", ctrlKey: false }, rows, columns) ?? at, grid);
    return;
  }
  const next = nextEditable(at, leave === "previous", rows, columns, isEditable);
  focusCell(table, next ?? at, grid);
  if (next) grid.edit(next);
}

/** The cell that an event happened in. */
export function cellOf(target: EventTarget): Cell | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-row]") : null;
  const { row, column } = cell?.dataset ?? {};
  return row && column ? { row, column } : undefined;
}
