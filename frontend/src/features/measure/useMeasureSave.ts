import { useTranslation } from "react-i18next";
import type { Measure, MeasurePatch } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { problemSentence } from "#/i18n/problems";
import { toast } from "#/ui/toasts";
import { useSaving } from "#/ui/useSaving";
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

  const undo = (saved: Versioned<Measure>, patch: MeasurePatch) => {
    const back = changesOf(toForm(saved.data), toForm(base.data));
    const own = Object.fromEntries(Object.entries(back).filter(([field]) => field in patch));
    // The editor is gone by then, and with it whoever would call back: a promise outlives it.
    mutateAsync({ etag: saved.etag, patch: own }).then(
      () => toast({ tone: "success", text: t("measure.undone") }),
      (error) => toast({ tone: "danger", text: problemSentence(error, t) }),
    );
  };

  const { save, ...saving } = useSaving<MeasurePatch, Versioned<Measure>>({
    send: mutate,
    onSaved: (merged, saved, patch) => {
      toast({
        tone: "success",
        text: merged ? t("measure.savedMerged") : t("measure.saved"),
        action: { label: t("common.undo"), run: () => undo(saved, patch) },
      });
      onSaved(Object.keys(patch));
    },
    onUnchanged: () => onSaved([]),
    onProblem,
  });
  return { ...saving, isPending, save: (patch: MeasurePatch) => save(base.etag, patch) };
}
