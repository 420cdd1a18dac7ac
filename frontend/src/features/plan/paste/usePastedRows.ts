import { useEffect, useState } from "react";
import { isTable } from "./tsv";

const TYPED_IN = "input, textarea, select, [contenteditable]";

/** Rows that are pasted anywhere on the page, but not into a field. */
export function usePastedRows(active: boolean) {
  const [pasted, setPasted] = useState<string>();
  useEffect(() => {
    if (!active) return;
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      const inField = event.target instanceof Element && event.target.closest(TYPED_IN) !== null;
      if (inField || !isTable(text)) return;
      event.preventDefault();
      setPasted(text);
    };
    document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  }, [active]);
  return [pasted, setPasted] as const;
}
