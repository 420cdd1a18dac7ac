import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import { useIdempotencyKey } from "#/api/idempotency";
import { Button } from "#/ui/Button";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { TextField } from "#/ui/Field";
import { toast } from "#/ui/toasts";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { useFiscalYearChange } from "./queries";

const NoteForm = z.object({
  note: z.string().check(
    z.refine((typed) => typed.trim() !== "", { error: "required" }),
    z.maxLength(300, { error: "tooLong" }),
  ),
});
type NoteForm = z.infer<typeof NoteForm>;

interface FiscalYearDialogProps {
  year: number;
  act: "close" | "reopen";
  onClose: () => void;
}

/** Closing a year or opening it again, with a reason that stays. */
export function FiscalYearDialog({ year, act, onClose }: FiscalYearDialogProps) {
  const { t } = useTranslation();
  const change = useFiscalYearChange();
  const idempotency = useIdempotencyKey();
  const { form, server } = useCheckedForm<NoteForm>(NoteForm, { note: "" }, (name) => name === "note");
  const submit = ({ note }: NoteForm) =>
    change.mutate(
      { fiscalYear: year, act, note: note.trim(), key: idempotency.keyFor({ year, act, note }) },
      {
        onError: server.show,
        onSuccess: () => {
          toast({ tone: "success", text: t(`fiscalYears.done.${act}`, { year }) });
          onClose();
        },
      },
    );
  return (
    <Dialog title={t(`fiscalYears.${act}`, { year })} onClose={onClose}>
      <p className="kern-body">{t(`fiscalYears.text.${act}`, { year })}</p>
      <form className="app-stack" noValidate onSubmit={server.submit(submit)}>
        {server.summary}
        <TextField
          label={t("fields.reason")}
          hint={t("fiscalYears.noteHint")}
          error={form.formState.errors.note?.message}
          {...form.register("note")}
        />
        <DialogActions>
          <Button type="submit" variant="primary" pending={change.isPending}>
            {t(`fiscalYears.${act}`, { year })}
          </Button>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
