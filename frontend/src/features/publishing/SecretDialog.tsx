import { useTranslation } from "react-i18next";
import { Alert } from "#/ui/Alert";
import { Button } from "#/ui/Button";
import { CopyField } from "#/ui/CopyField";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { TextField } from "#/ui/Field";

interface SecretDialogProps {
  title: string;
  client?: string;
  /** Absent when the answer was a repetition: it was shown before. */
  secret: string | undefined;
  onClose: () => void;
}

/** A secret, shown this once. Cannot be left by accident. */
export function SecretDialog({ title, client, secret, onClose }: SecretDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} onClose={onClose} mustDecide>
      {secret ? (
        <>
          <p className="kern-body">{t("channel.secretText")}</p>
          {client && <TextField label={t("channel.client")} readOnly value={client} />}
          <CopyField label={t("channel.secretLabel")} value={secret} />
        </>
      ) : (
        <Alert tone="warning" title={t("channel.secretGone")} />
      )}
      <DialogActions>
        <Button variant="primary" onClick={onClose}>
          {secret ? t("channel.secretKept") : t("common.close")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
