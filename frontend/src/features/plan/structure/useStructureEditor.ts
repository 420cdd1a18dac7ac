import type { UseMutationResult } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import { toast } from "#/ui/toasts";
import { useSaving } from "#/ui/useSaving";
import { changesOf } from "../years/form";

export interface Change<Input> {
  id: string;
  etag: string;
  patch: Partial<Input>;
}

interface Editing<Input extends object> {
  /** What is saved now, with its entity tag; undefined for something new. */
  base: { id: string; etag: string; input: Input } | undefined;
  add: UseMutationResult<unknown, Error, { key: string; input: Input }>;
  change: UseMutationResult<unknown, Error, Change<Input>>;
  onClose: () => void;
  onProblem: (error: unknown) => void;
}

/** Saves a building block or a goal: a new one, or what was changed on one. */
export function useStructureEditor<Input extends object>({ base, add, change, onClose, onProblem }: Editing<Input>) {
  const { t } = useTranslation();
  const idempotency = useIdempotencyKey();
  const onSaved = () => {
    toast({ tone: "success", text: t("structure.saved") });
    onClose();
  };
  const saving = useSaving<Partial<Input>>({
    send: ({ etag, patch }, callbacks) => base && change.mutate({ id: base.id, etag, patch }, callbacks),
    onSaved,
    onUnchanged: onClose,
    onProblem,
  });
  return {
    saving,
    isPending: add.isPending || change.isPending,
    submit: (input: Input) => {
      if (base) return saving.save(base.etag, changesOf(base.input, input));
      add.mutate({ key: idempotency.keyFor(input), input }, { onSuccess: onSaved, onError: onProblem });
    },
  };
}
