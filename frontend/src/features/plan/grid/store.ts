import type { Cell } from "./moves";

interface State {
  active?: Cell;
  editing: boolean;
  /** Typed on a cell: takes the place of what stands there. */
  typed?: string;
}

export interface GridStore {
  subscribe: (listener: () => void) => () => void;
  state: () => State;
  activate: (cell: Cell) => void;
  edit: (cell: Cell, typed?: string) => void;
  stop: () => void;
}

/** Which cell the keyboard is in. Outside React's state, so that a step draws two rows again and not a thousand. */
export function makeGridStore(): GridStore {
  let state: State = { editing: false };
  const listeners = new Set<() => void>();
  const set = (next: State) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const isActive = ({ row, column }: Cell) => state.active?.row === row && state.active.column === column;
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    activate: (cell) => {
      if (!isActive(cell)) set({ active: cell, editing: false });
    },
    edit: (cell, typed) => set({ active: cell, editing: true, typed }),
    stop: () => {
      if (state.editing) set({ active: state.active, editing: false });
    },
  };
}
