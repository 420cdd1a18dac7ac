import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Measure } from "#/api/types";
import { Button } from "#/ui/Button";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { TextArea } from "#/ui/Field";

interface ReasonDialogProps {
  measure: Measure;
  onReason: (reason: string) => void;
  onClose: () => void;
}

/** Who stops says why. */
export function ReasonDialog({ measure, onReason, onClose }: ReasonDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() === "") return;
    onClose();
    onReason(reason.trim());
  };
  return (
    <Dialog title={t("table.reason.title", { title: measure.title })} onClose={onClose}>
      <form onSubmit={submit} className="app-form" noValidate>
        <TextArea
          label={t("fields.statusReason")}
          hint={t("table.reason.hint")}
          rows={3}
          maxLength={2000}
          value={reason}
          error={asked && reason.trim() === "" ? t("measure.reasonNeeded") : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        <DialogActions>
          <Button variant="primary" type="submit">
            {t("common.save")}
          </Button>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
