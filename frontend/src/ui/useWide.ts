import { useSyncExternalStore } from "react";

// Paper counts as wide: A4 across has room for the table.
const WIDE = "(min-width: 64rem), print";

/** Whether tables with many columns have room. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(WIDE);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => matchMedia(WIDE).matches,
  );
}
