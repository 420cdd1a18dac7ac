import { useTranslation } from "react-i18next";
import { Button } from "#/ui/Button";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { Failed } from "#/ui/Loaded";

interface ConfirmProps {
  title: string;
  text: string;
  act: string;
  pending: boolean;
  error: unknown;
  onAct: () => void;
  onClose: () => void;
}

/** For what somebody outside the house notices at once, and no undo brings back. */
export function Confirm({ title, text, act, pending, error, onAct, onClose }: ConfirmProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="kern-body">{text}</p>
      {error != null && <Failed error={error} />}
      <DialogActions>
        <Button variant="primary" pending={pending} onClick={onAct}>
          {act}
        </Button>
        <Button onClick={onClose}>{t("common.cancel")}</Button>
      </DialogActions>
    </Dialog>
  );
}
