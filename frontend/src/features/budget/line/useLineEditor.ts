import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { BudgetLine, BudgetLineInput } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { toast } from "#/ui/toasts";
import { useSaving } from "#/ui/useSaving";
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
  const saved = (merged = false) => {
    idempotency.done();
    toast({ tone: "success", text: merged ? t("measure.savedMerged") : t("budget.saved") });
    onSaved();
  };
  const saving = useSaving<Partial<BudgetLineInput>>({
    send: ({ etag, patch }, callbacks) => base && change.mutate({ id: base.data.id, etag, patch }, callbacks),
    onSaved: saved,
    onUnchanged: onSaved,
    onProblem,
  });
  return {
    saving,
    isPending: add.isPending || change.isPending,
    submit: (before: LineForm, after: LineForm) => {
      if (base) return saving.save(base.etag, changesOf(before, after));
      const input = toInput(after);
      add.mutate({ planId, key: idempotency.keyFor(input), input }, { onSuccess: () => saved(), onError: onProblem });
    },
  };
}
