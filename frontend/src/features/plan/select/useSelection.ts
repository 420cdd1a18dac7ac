import { useMemo, useRef, useState } from "react";
import { useLatest } from "#/ui/useLatest";
import { selectRange } from "./range";

export interface Selection {
  selected: ReadonlySet<string>;
  toggle: (id: string, range: boolean) => void;
  toggleAll: () => void;
  clear: () => void;
  /** Of the rows that are shown. */
  all: boolean;
  some: boolean;
}

/** Which of the rows shown are selected. What a filter takes out of sight is not selected any more: nobody changes what is not seen. */
export function useSelection(shown: string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string>(undefined);
  const selected = useMemo(() => new Set(shown.filter((id) => chosen.has(id))), [shown, chosen]);
  const all = shown.length > 0 && selected.size === shown.length;
  const toggle = useLatest((id: string, range: boolean) => {
    const from = range ? anchor.current : undefined;
    anchor.current = id;
    setChosen(selectRange(shown, selected, id, from));
  });
  return {
    selected,
    all,
    some: selected.size > 0 && !all,
    toggle,
    toggleAll: () => setChosen(all ? new Set() : new Set(shown)),
    clear: () => setChosen(new Set()),
  };
}
