import { useEffect, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { type MeasureField, type MeasureForm, SECTIONS, type Section } from "../form";
import type { DraftContent, DraftKeeper } from "./keeper";

interface Typing {
  section: Section;
  form: UseFormReturn<MeasureForm>;
  before: MeasureForm;
  keeper: DraftKeeper;
  draft?: { values: Partial<MeasureForm>; baseVersion: number };
  version: number;
}

function differing(fields: readonly MeasureField[], before: MeasureForm, now: MeasureForm): DraftContent {
  const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]));
  return Object.fromEntries(changed.map((field) => [field, structuredClone(now[field])]));
}

/** Puts a draft back into the form, and keeps what is typed from then on. */
export function useDraftTyping({ section, form, before, keeper, draft, version }: Typing) {
  const [start] = useState(() => ({ values: draft?.values ?? {}, version: draft?.baseVersion ?? version }));
  const fields = SECTIONS[section];
  const { setValue, subscribe } = form;
  useEffect(() => {
    for (const [field, value] of Object.entries(start.values)) {
      setValue(field as MeasureField, value as never, { shouldDirty: true });
    }
    return subscribe({
      formState: { values: true },
      callback: ({ values }) => keeper.type(fields, differing(fields, before, values), start.version),
    });
  }, [start, fields, before, keeper, setValue, subscribe]);
  return { discard: () => keeper.type(fields, {}, start.version) };
}
