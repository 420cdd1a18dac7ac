import { useState } from "react";
import type { MeasureConflict, MeasurePatch } from "#/api/types";
import { type Choice, resolve } from "#/ui/conflict";
import type { Sent } from "./send";

export type Choices = Record<string, Choice>;

interface Asked {
  conflict: MeasureConflict;
  answer: (choices: Choices | undefined) => void;
}

/** Asks a person for a decision in the middle of sending, and goes on with the answer. */
export function useDecision() {
  const [asked, setAsked] = useState<Asked>();
  return {
    asked: asked?.conflict,
    ask: (conflict: MeasureConflict) =>
      new Promise<Choices | undefined>((answer) => setAsked({ conflict, answer })).finally(() => setAsked(undefined)),
    answer: (choices: Choices | undefined) => asked?.answer(choices),
  };
}

/** What to send instead; undefined when the person backs out. What does not collide is merged without asking. */
export async function settleConflicts(
  sent: Sent[],
  conflicts: MeasureConflict[],
  ask: (conflict: MeasureConflict) => Promise<Choices | undefined>,
): Promise<Sent[] | undefined> {
  const settled = new Map<string, Sent>();
  for (const found of conflicts) {
    const choices = found.conflict.fields.length > 0 ? await ask(found) : {};
    if (!choices) return undefined;
    const patch = resolve(found.conflict, choices) as MeasurePatch;
    settled.set(found.measureId, { measureId: found.measureId, etag: found.conflict.etag, patch });
  }
  return sent.map((each) => settled.get(each.measureId) ?? each);
}
