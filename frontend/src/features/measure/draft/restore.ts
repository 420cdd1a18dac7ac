import * as z from "zod/mini";
import type { MeasureForm } from "../form";
import type { DraftContent } from "./keeper";

// The form's own shape without its rules: a draft may be half a date, but what another version of the app left has to fit.
const text = z.string();
const FIELDS = {
  title: text,
  description: text,
  items: z.array(z.object({ text, isNew: z.boolean() })),
  markedNew: z.boolean(),
  schedule: z.object({
    from: text,
    to: text,
    recurrence: text,
    events: z.array(z.object({ date: text, title: text })),
  }),
  goalIds: z.array(text),
  targetGroups: text,
  links: z.array(z.object({ title: text, url: text })),
  internalNote: text,
};

/** The fields of a draft that the form can go on with. */
export function restore(content: DraftContent): Partial<MeasureForm> {
  const fitting = Object.entries(FIELDS).flatMap(([field, shape]) => {
    const read = z.safeParse(shape as z.ZodMiniType, content[field]);
    return field in content && read.success ? [[field, read.data]] : [];
  });
  return Object.fromEntries(fitting);
}
