import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { HistoryActor } from "#/api/types";
import { problemSentence } from "#/i18n/problems";
import { Alert } from "#/ui/Alert";
import { Button } from "#/ui/Button";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { TextField } from "#/ui/Field";
import { toast } from "#/ui/toasts";
import { usePseudonymisation } from "../queries";

/** Asked about beforehand, because this is what cannot be undone. */
export function PseudonymDialog({ person, onClose }: { person: HistoryActor; onClose: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const idempotency = useIdempotencyKey();
  const replace = usePseudonymisation();
  const missing = asked && reason.trim() === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() === "" || replace.isPending) return;
    const input = { actorId: person.id, reason: reason.trim() };
    replace.mutate(
      { ...input, key: idempotency.keyFor(input) },
      {
        onError: (error) => toast({ tone: "danger", text: problemSentence(error, t) }),
        onSuccess: () => {
          toast({ tone: "success", text: t("log.people.done") });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={t("log.people.title2")} onClose={onClose}>
      <form className="app-stack" onSubmit={submit} noValidate>
        <Alert tone="warning" title={person.name}>
          <p>{t("log.people.warning", { name: person.name })}</p>
        </Alert>
        <TextField
          label={t("log.people.reason")}
          hint={t("log.people.reasonHint")}
          error={missing ? t("log.people.required") : undefined}
          maxLength={300}
          required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <DialogActions>
          <Button type="submit" variant="primary" pending={replace.isPending}>
            {t("log.people.replace")}
          </Button>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
