import { useCallback, useSyncExternalStore } from "react";
import type { GridState, GridStore } from "./store";

export type { GridState } from "./store";

const never = () => () => {};

/** Where the keyboard is, as long as it is in this row; the first row has it before anybody came. */
export function useGridState(grid: GridStore | undefined, row: string, first: boolean): GridState | undefined {
  const subscribe = useCallback(
    (listener: () => void) => (grid ? grid.subscribe(row, listener) : never()),
    [grid, row],
  );
  return useSyncExternalStore(subscribe, () => {
    const state = grid?.state();
    const here = state?.active === undefined ? first : state.active.row === row;
    return here ? state : undefined;
  });
}
