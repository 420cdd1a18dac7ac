import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { SavedView } from "#/api/types";
import { describePlaced, problemSentence } from "#/i18n/problems";
import { toast } from "#/ui/toasts";
import { useChangeView, useCreateView, useDeleteView } from "./queries";

interface SavingCallbacks {
  onClose: () => void;
  onSaved: (id: string | undefined) => void;
  onError: (message: string) => void;
}

type Kept = Pick<SavedView, "name" | "scope" | "isDefault" | "query">;

/** Keeps, changes and deletes a view; a deleted one can be brought back. */
export function useSaving(view: SavedView | undefined, { onClose, onSaved, onError }: SavingCallbacks) {
  const { t } = useTranslation();
  const { keyFor } = useIdempotencyKey();
  const create = useCreateView();
  const change = useChangeView();
  const remove = useDeleteView();
  const refused = (error: unknown) => {
    const placed = describePlaced(error, (field) => field === "name", t);
    onError(placed.fields[0]?.message ?? placed.general[0] ?? problemSentence(error, t));
  };
  const done = (text: string, undo?: () => void) => {
    toast({ tone: "success", text, action: undo && { label: t("common.undo"), run: undo } });
    onClose();
  };
  return {
    pending: create.isPending || change.isPending || remove.isPending,
    save: (kept: Kept) => {
      const { scope: _stays, ...patch } = kept;
      const saved = view ? change.mutateAsync({ view, patch }) : create.mutateAsync({ input: kept, key: keyFor(kept) });
      saved.then(({ id }) => {
        onSaved(id);
        done(t("table.views.saved", { name: kept.name }));
      }, refused);
    },
    remove: () => {
      if (!view) return;
      const { name, scope, isDefault, query } = view;
      const bringBack = () =>
        void create.mutateAsync({ input: { name, scope, isDefault, query }, key: crypto.randomUUID() }).then(
          () => toast({ tone: "success", text: t("table.views.broughtBack", { name }) }),
          (error) => toast({ tone: "danger", text: problemSentence(error, t) }),
        );
      remove.mutateAsync(view).then(() => {
        onSaved(undefined);
        done(t("table.views.removed", { name }), bringBack);
      }, refused);
    },
  };
}
