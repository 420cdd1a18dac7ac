import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import { toProblem } from "#/api/problem";
import type { FundingProgramme, FundingProgrammeInput, VersionConflict } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { type Choice, resolve } from "#/ui/conflict";
import { toast } from "#/ui/toasts";
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
  const [conflict, setConflict] = useState<VersionConflict>();
  const saved = (merged = false) => {
    setConflict(undefined);
    toast({ tone: "success", text: merged ? t("measure.savedMerged") : t("funding.saved") });
    onSaved();
  };
  const patch = (id: string, etag: string, changes: Partial<FundingProgrammeInput>, merged = false) =>
    change.mutate(
      { id, etag, patch: changes },
      {
        onSuccess: () => saved(merged),
        onError: (error) => {
          const found = toProblem(error).body?.conflict;
          if (!found) onProblem(error);
          // Nothing collides: both are kept without asking.
          else if (found.fields.length === 0)
            patch(id, found.etag, found.merged as Partial<FundingProgrammeInput>, true);
          else setConflict(found);
        },
      },
    );
  return {
    conflict,
    isPending: add.isPending || change.isPending,
    submit: (before: ProgrammeForm, after: ProgrammeForm) => {
      if (!base) {
        const input = toInput(after);
        add.mutate({ key: idempotency.keyFor(input), input }, { onSuccess: () => saved(), onError: onProblem });
        return;
      }
      const changes = changesOf(before, after);
      if (Object.keys(changes).length === 0) onSaved();
      else patch(base.data.id, base.etag, changes);
    },
    decide: (choices: Record<string, Choice>) => {
      if (base && conflict) patch(base.data.id, conflict.etag, resolve(conflict, choices), true);
    },
    back: () => setConflict(undefined),
  };
}
