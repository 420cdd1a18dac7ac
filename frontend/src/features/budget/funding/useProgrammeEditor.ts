import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { FundingProgramme, FundingProgrammeInput } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { toast } from "#/ui/toasts";
import { useSaving } from "#/ui/useSaving";
import { changesOf, type ProgrammeForm, toInput } from "./form";
import { useProgrammeChanges } from "./queries";

interface Editing {
  base: Versioned<FundingProgramme> | undefined;
  onSaved: () => void;
  onProblem: (error: unknown) => void;
}

/** Saving a programme, against the version that was read. */
export function useProgrammeEditor({ base, onSaved, onProblem }: Editing) {
  const { t } = useTranslation();
  const idempotency = useIdempotencyKey();
  const { add, change } = useProgrammeChanges();
  const saved = (merged = false) => {
    toast({ tone: "success", text: merged ? t("measure.savedMerged") : t("funding.saved") });
    onSaved();
  };
  const saving = useSaving<Partial<FundingProgrammeInput>>({
    send: ({ etag, patch }, callbacks) => base && change.mutate({ id: base.data.id, etag, patch }, callbacks),
    onSaved: saved,
    onUnchanged: onSaved,
    onProblem,
  });
  return {
    saving,
    isPending: add.isPending || change.isPending,
    submit: (before: ProgrammeForm, after: ProgrammeForm) => {
      if (base) return saving.save(base.etag, changesOf(before, after));
      const input = toInput(after);
      add.mutate({ key: idempotency.keyFor(input), input }, { onSuccess: () => saved(), onError: onProblem });
    },
  };
}
