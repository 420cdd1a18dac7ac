import { useState } from "react";
import { useTranslation } from "react-i18next";
import { toProblem } from "#/api/problem";
import type { Measure, MeasurePatch, VersionConflict } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { problemSentence } from "#/i18n/problems";
import type { Choice } from "#/ui/conflict";
import { toast } from "#/ui/toasts";
import { changesOf, toForm } from "./form";
import { useSaveMeasure } from "./queries";

interface SaveCallbacks {
  /** With the fields that were saved. */
  onSaved: (fields: string[]) => void;
  onProblem: (error: unknown) => void;
}

/** Saving a measure: only what changed, against the version that the person started from, with a way back afterwards. */
export function useMeasureSave(base: Versioned<Measure>, { onSaved, onProblem }: SaveCallbacks) {
  const { t } = useTranslation();
  const { mutate, mutateAsync, isPending } = useSaveMeasure(base.data.id);
  const [collision, setCollision] = useState<{ conflict: VersionConflict; patch: MeasurePatch }>();

  const undo = (saved: Versioned<Measure>, patch: MeasurePatch) => {
    const back = changesOf(toForm(saved.data), toForm(base.data));
    const own = Object.fromEntries(Object.entries(back).filter(([field]) => field in patch));
    // The editor is gone by then, and with it whoever would call back: a promise outlives it.
    mutateAsync({ etag: saved.etag, patch: own }).then(
      () => toast({ tone: "success", text: t("measure.undone") }),
      (error) => toast({ tone: "danger", text: problemSentence(error, t) }),
    );
  };

  const save = (etag: string, patch: MeasurePatch, merged = false) =>
    mutate(
      { etag, patch },
      {
        onSuccess: (saved) => {
          setCollision(undefined);
          toast({
            tone: "success",
            text: merged ? t("measure.savedMerged") : t("measure.saved"),
            action: { label: t("common.undo"), run: () => undo(saved, patch) },
          });
          onSaved(Object.keys(patch));
        },
        onError: (error) => {
          const found = toProblem(error).body?.conflict;
          if (!found) onProblem(error);
          // Nothing collides: the service has merged both, so both are kept without asking.
          else if (found.fields.length === 0) save(found.etag, patch, true);
          else setCollision({ conflict: found, patch });
        },
      },
    );

  return {
    conflict: collision?.conflict,
    isPending,
    save: (patch: MeasurePatch) => {
      if (Object.keys(patch).length === 0) onSaved([]);
      else save(base.etag, patch);
    },
    /** What is left to the other person is not sent, and stays as it is. */
    decide: (choices: Record<string, Choice>) => {
      if (!collision) return;
      const own = Object.entries(collision.patch).filter(([field]) => choices[field] !== "theirs");
      if (own.length === 0) onSaved(Object.keys(collision.patch));
      else save(collision.conflict.etag, Object.fromEntries(own), true);
    },
    back: () => setCollision(undefined),
  };
}
