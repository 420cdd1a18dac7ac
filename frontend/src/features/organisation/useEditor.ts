import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import { toast } from "#/ui/toasts";
import { useSaving } from "#/ui/useSaving";
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

/** Saving something new, or changes against the version that was read. */
export function useEditor<Input extends object>({ base, add, change, savedText, onSaved, onProblem }: Editing<Input>) {
  const { t } = useTranslation();
  const idempotency = useIdempotencyKey();
  const saved = (merged = false) => {
    toast({ tone: "success", text: merged ? t("measure.savedMerged") : savedText });
    onSaved();
  };
  const saving = useSaving<Partial<Input>>({
    send: ({ etag, patch }, callbacks) => base && change({ id: base.id, etag, patch }, callbacks),
    onSaved: saved,
    onUnchanged: onSaved,
    onProblem,
  });
  return {
    saving,
    submit: (before: Input, after: Input) => {
      if (base) saving.save(base.etag, changesOf(before, after));
      else add({ key: idempotency.keyFor(after), input: after }, { onSuccess: () => saved(), onError: onProblem });
    },
  };
}
