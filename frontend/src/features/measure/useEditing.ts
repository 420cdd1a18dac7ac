import { useMemo, useState } from "react";
import type { Measure } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { restore } from "./draft/restore";
import { useDraft } from "./draft/useDraft";
import { type MeasureForm, SECTIONS, type Section } from "./form";

/** Which sections of the page are being edited. One with a draft opens by itself, to go on where the person was. */
export function useEditing(measure: Measure) {
  const { mayChange } = useMe();
  const may = mayChange(measure);
  const { keeper, stored } = useDraft(measure.id, may);
  const restored = useMemo(() => (stored ? restore(stored.content) : {}), [stored]);
  const [chosen, setChosen] = useState<Partial<Record<Section, boolean>>>({});

  const draftOf = (section: Section) => {
    const own = Object.fromEntries(SECTIONS[section].flatMap((f) => (f in restored ? [[f, restored[f]]] : [])));
    return stored && Object.keys(own).length > 0
      ? { values: own as Partial<MeasureForm>, baseVersion: stored.baseVersion, savedAt: stored.savedAt }
      : undefined;
  };
  return {
    may,
    keeper,
    /** Undefined once the section was closed: what was restored is saved or thrown away by then. */
    draftOf: (section: Section) => (chosen[section] === undefined ? draftOf(section) : undefined),
    isOpen: (section: Section) => may && (chosen[section] ?? draftOf(section) !== undefined),
    set: (section: Section, open: boolean) => setChosen((before) => ({ ...before, [section]: open })),
  };
}
export type Editing = ReturnType<typeof useEditing>;
