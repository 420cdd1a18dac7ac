import { useTranslation } from "react-i18next";
import type { BudgetLine } from "#/api/types";
import { resourceInWords } from "#/i18n/wording";
import { Button } from "#/ui/Button";
import { Dialog, DialogActions } from "#/ui/Dialog";

interface RemoveDialogProps {
  line: BudgetLine;
  onRemove: () => void;
  onClose: () => void;
}

/** Asks before something goes that undoing cannot bring back whole: other measures' pot, or the way to the source cell. */
export function RemoveDialog({ line, onRemove, onClose }: RemoveDialogProps) {
  const { t, i18n } = useTranslation();
  return (
    <Dialog title={t("budget.removeTitle")} onClose={onClose} mustDecide>
      <p className="kern-body">
        <strong>{resourceInWords(line, t, i18n.language)}</strong>
      </p>
      {line.measures.length > 1 && (
        <>
          <p>{t("budget.removeShared", { count: line.measures.length })}</p>
          <ul>
            {line.measures.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </>
      )}
      {line.source && <p>{t("budget.removeSource")}</p>}
      <DialogActions>
        <Button
          variant="primary"
          icon="delete"
          onClick={() => {
            onClose();
            onRemove();
          }}
        >
          {t("budget.removeNow")}
        </Button>
        <Button onClick={onClose}>{t("common.cancel")}</Button>
      </DialogActions>
    </Dialog>
  );
}

export const needsConfirmation = (line: BudgetLine) => line.measures.length > 1 || line.source !== undefined;
