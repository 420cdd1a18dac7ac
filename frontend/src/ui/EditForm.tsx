import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";
import { ConflictDialog } from "./ConflictDialog";
import type { Choice, Conflict } from "./conflict";
import { DialogActions } from "./Dialog";

interface EditFormProps {
  /** What is wrong with it, on top. */
  summary: ReactNode;
  pending: boolean;
  onSubmit: (event: FormEvent) => void;
  onClose: () => void;
  saving: { conflict: Conflict | undefined; decide: (choices: Record<string, Choice>) => void; back: () => void };
  /** Words for values that only the feature knows, such as what an id stands for. */
  inWords?: (field: string, value: unknown) => string | undefined;
  children: ReactNode;
}

/** The form of a dialog that changes something: problems on top, save and cancel below, and what collides as a dialog of its own. */
export function EditForm({ summary, pending, onSubmit, onClose, saving, inWords, children }: EditFormProps) {
  const { t } = useTranslation();
  return (
    <>
      <form className="app-stack" noValidate onSubmit={onSubmit}>
        {summary}
        {children}
        <DialogActions>
          <Button type="submit" variant="primary" pending={pending}>
            {t("common.save")}
          </Button>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
        </DialogActions>
      </form>
      {saving.conflict && (
        <ConflictDialog
          conflict={saving.conflict}
          pending={pending}
          inWords={inWords}
          onSave={saving.decide}
          onClose={saving.back}
        />
      )}
    </>
  );
}
