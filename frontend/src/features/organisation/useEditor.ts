import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import { toProblem } from "#/api/problem";
import type { VersionConflict } from "#/api/types";
import { type Choice, resolve } from "#/ui/conflict";
import { toast } from "#/ui/toasts";
import { changesOf } from "./form";

interface Callbacks {
  onSuccess: () => void;
  onError: (error: unknown) => void;
}

interface Editing<Input> {
  /** The version that was read; undefined for something new. */
  base: { id: string; etag: string } | undefined;
  add: (added: { key: string; input: Input }, callbacks: Callbacks) => void;
  change: (changed: { id: string; etag: string; patch: Partial<Input> }, callbacks: Callbacks) => void;
  savedText: string;
  onSaved: () => void;
  onProblem: (error: unknown) => void;
}

/** Saving a new object, or changes against the version that was read; what collides is to be decided. */
export function useEditor<Input extends object>(editing: Editing<Input>) {
  const { t } = useTranslation();
  const { base, onSaved, onProblem } = editing;
  const idempotency = useIdempotencyKey();
  const [conflict, setConflict] = useState<VersionConflict>();
  const saved = (merged = false) => {
    setConflict(undefined);
    toast({ tone: "success", text: merged ? t("measure.savedMerged") : editing.savedText });
    onSaved();
  };
  const patch = (id: string, etag: string, changes: Partial<Input>, merged = false) =>
    editing.change(
      { id, etag, patch: changes },
      {
        onSuccess: () => saved(merged),
        onError: (error) => {
          const found = toProblem(error).body?.conflict;
          if (!found) onProblem(error);
          // Nothing collides: both are kept without asking.
          else if (found.fields.length === 0) patch(id, found.etag, found.merged as Partial<Input>, true);
          else setConflict(found);
        },
      },
    );
  return {
    conflict,
    submit: (before: Input, after: Input) => {
      if (!base) {
        editing.add({ key: idempotency.keyFor(after), input: after }, { onSuccess: () => saved(), onError: onProblem });
        return;
      }
      const changes = changesOf(before, after);
      if (Object.keys(changes).length === 0) onSaved();
      else patch(base.id, base.etag, changes);
    },
    decide: (choices: Record<string, Choice>) => {
      if (base && conflict) patch(base.id, conflict.etag, resolve(conflict, choices) as Partial<Input>, true);
    },
    back: () => setConflict(undefined),
  };
}
