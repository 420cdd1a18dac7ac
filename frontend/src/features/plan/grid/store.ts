import type { Cell } from "./moves";

/** Which cell the keyboard is in, and whether it is being edited. */
export interface GridState {
  active?: Cell;
  editing: boolean;
  /** Typed on a cell: takes the place of what stands there. */
  typed?: string;
}

/** Rows and columns in the order in which they are shown, and which of their cells can be edited. */
interface Order {
  rows: string[];
  columns: string[];
  isEditable: (cell: Cell) => boolean;
}

export interface GridStore {
  /** Hears only of what happens to the cells of a row. */
  subscribe: (row: string, listener: () => void) => () => void;
  state: () => GridState;
  order: () => Order;
  setOrder: (order: Order) => void;
  activate: (cell: Cell) => void;
  edit: (cell: Cell, typed?: string) => void;
  stop: () => void;
}

/** Which cell the keyboard is in. Outside React's state, so that a step draws two rows again and not a thousand. */
export function makeGridStore(): GridStore {
  let state: GridState = { editing: false };
  let order: Order = { rows: [], columns: [], isEditable: () => false };
  const listeners = new Map<string, Set<() => void>>();
  const tell = (row: string | undefined) => {
    for (const listener of listeners.get(row ?? "") ?? []) listener();
  };
  const set = (next: GridState) => {
    // Before anything was active, the first row was where the keyboard enters.
    const left = state.active?.row ?? order.rows[0];
    state = next;
    tell(left);
    if (next.active?.row !== left) tell(next.active?.row);
  };
  const isActive = ({ row, column }: Cell) => state.active?.row === row && state.active.column === column;
  return {
    subscribe: (row, listener) => {
      const ofRow = listeners.get(row) ?? new Set();
      listeners.set(row, ofRow.add(listener));
      return () => ofRow.delete(listener);
    },
    state: () => state,
    order: () => order,
    setOrder: (next) => {
      order = next;
    },
    activate: (cell) => {
      if (!isActive(cell)) set({ active: cell, editing: false });
    },
    edit: (cell, typed) => set({ active: cell, editing: true, typed }),
    stop: () => {
      if (state.editing) set({ active: state.active, editing: false });
    },
  };
}
