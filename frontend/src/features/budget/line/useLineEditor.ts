import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import { toProblem } from "#/api/problem";
import type { BudgetLine, BudgetLineInput, VersionConflict } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { type Choice, resolve } from "#/ui/conflict";
import { toast } from "#/ui/toasts";
import { changesOf, type LineForm, toInput } from "./form";
import { useLineChanges } from "./queries";

interface Editing {
  planId: string;
  /** What the person started from; undefined for a new line. */
  base: Versioned<BudgetLine> | undefined;
  onSaved: () => void;
  onProblem: (error: unknown) => void;
}

/** Saving a line: a new one once, however often it is sent; an old one only where it changed, against the version that was read. */
export function useLineEditor({ planId, base, onSaved, onProblem }: Editing) {
  const { t } = useTranslation();
  const idempotency = useIdempotencyKey();
  const { add, change } = useLineChanges();
  const [conflict, setConflict] = useState<VersionConflict>();

  const saved = (merged = false) => {
    setConflict(undefined);
    idempotency.done();
    toast({ tone: "success", text: merged ? t("measure.savedMerged") : t("budget.saved") });
    onSaved();
  };

  const patch = (id: string, etag: string, changes: Partial<BudgetLineInput>, merged = false) =>
    change.mutate(
      { id, etag, patch: changes },
      {
        onSuccess: () => saved(merged),
        onError: (error) => {
          const found = toProblem(error).body?.conflict;
          if (!found) onProblem(error);
          // Nothing collides: the service has merged both, so both are kept without asking.
          else if (found.fields.length === 0) patch(id, found.etag, found.merged as Partial<BudgetLineInput>, true);
          else setConflict(found);
        },
      },
    );

  return {
    conflict,
    isPending: add.isPending || change.isPending,
    submit: (before: LineForm, after: LineForm) => {
      if (!base) {
        const input = toInput(after);
        add.mutate({ planId, key: idempotency.keyFor(input), input }, { onSuccess: () => saved(), onError: onProblem });
        return;
      }
      const changes = changesOf(before, after);
      if (Object.keys(changes).length === 0) onSaved();
      else patch(base.data.id, base.etag, changes);
    },
    decide: (choices: Record<string, Choice>) => {
      if (base && conflict)
        patch(base.data.id, conflict.etag, resolve(conflict, choices) as Partial<BudgetLineInput>, true);
    },
    back: () => setConflict(undefined),
  };
}
