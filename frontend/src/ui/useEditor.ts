import { useTranslation } from "react-i18next";
import { changesOf } from "./changesOf";
import { toast } from "./toasts";
import { useSaving } from "./useSaving";

interface Callbacks {
  onSuccess: (saved: unknown) => void;
  onError: (error: unknown) => void;
}

interface Editing<Input> {
  /** The version that was read; undefined for something new. */
  base: { data: { id: string }; etag: string } | undefined;
  add: (input: Input, callbacks: Callbacks) => void;
  change: (change: { id: string; etag: string; patch: Partial<Input> }, callbacks: Callbacks) => void;
  savedText: string;
  onSaved: () => void;
  onProblem: (error: unknown) => void;
}

/** Saving something new, or what changed, against the version that was read. */
export function useEditor<Input extends object>({ base, add, change, savedText, onSaved, onProblem }: Editing<Input>) {
  const { t } = useTranslation();
  const saved = (merged = false) => {
    toast({ tone: "success", text: merged ? t("measure.savedMerged") : savedText });
    onSaved();
  };
  const saving = useSaving<Partial<Input>>({
    send: (sent, callbacks) => base && change({ id: base.data.id, ...sent }, callbacks),
    onSaved: saved,
    onUnchanged: onSaved,
    onProblem,
  });
  return {
    saving,
    submit: (before: Input, after: Input) => {
      if (base) saving.save(base.etag, changesOf(before, after));
      else add(after, { onSuccess: () => saved(), onError: onProblem });
    },
  };
}
