import type { Leave } from "./CellEditor";
import { type Cell, move, nextEditable } from "./moves";
import type { GridStore } from "./store";

const find = (table: Element, { row, column }: Cell) =>
  table.querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${column}"]`);

export function focusCell(table: Element, cell: Cell): void {
  find(table, cell)?.focus();
}

/** After a cell was saved: Enter goes down, Tab on to the next cell that can be edited and opens it. */
export function focusNext(table: Element, at: Cell, leave: Leave, grid: GridStore): void {
  const { rows, columns } = grid.order();
  if (leave === "down") {
    focusCell(table, move(at, { key: "ArrowDown", ctrlKey: false }, rows, columns) ?? at);
    return;
  }
  const isEditable = (cell: Cell) => find(table, cell)?.classList.contains("app-grid-cell--editable") ?? false;
  const next = nextEditable(at, leave === "previous", rows, columns, isEditable);
  focusCell(table, next ?? at);
  if (next) grid.edit(next);
}

/** The cell that an event happened in. */
export function cellOf(target: EventTarget): Cell | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-row]") : null;
  const { row, column } = cell?.dataset ?? {};
  return row && column ? { row, column } : undefined;
}
