import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { BudgetEntry } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { Button } from "#/ui/Button";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { toast } from "#/ui/toasts";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { EntryFields } from "./EntryFields";
import { EntryForm, entryForm, today, toEntryInput } from "./form";
import { useBook } from "./queries";

interface EntryDialogProps {
  lineId: string;
  /** What the line says, so that one books on the right one. */
  words: string;
  fiscalYear: number;
  corrects?: BudgetEntry;
  onClose: () => void;
}

/** A booking, or the correction of one: nothing that was booked is ever changed. */
export function EntryDialog({ lineId, words, fiscalYear, corrects, onClose }: EntryDialogProps) {
  const { t } = useTranslation();
  const { money, date } = useFormat();
  const idempotency = useIdempotencyKey();
  const book = useBook();
  const [before] = useState(() => entryForm(fiscalYear, today(), corrects));
  const { form, server } = useCheckedForm<EntryForm>(EntryForm, before);
  const submit = (values: EntryForm) => {
    const input = toEntryInput(values);
    book.mutate(
      { lineId, key: idempotency.keyFor(input), input },
      {
        onError: server.show,
        onSuccess: ({ balance }) => {
          const warnings = (balance?.warnings ?? []).map(({ message }) => message);
          toast({ tone: warnings.length > 0 ? "info" : "success", text: [t("booking.saved"), ...warnings].join(" ") });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={corrects ? t("booking.correctTitle") : t("booking.add")} onClose={onClose}>
      <p>{words}</p>
      {corrects && (
        <p className="app-preview">
          {t("booking.corrects", {
            kind: t(`booking.kind.${corrects.kind}`),
            amount: money(corrects.amount, corrects.currency),
            date: date(corrects.date),
          })}
        </p>
      )}
      <form className="app-stack" noValidate onSubmit={server.submit(submit)}>
        {server.summary}
        <EntryFields form={form} correction={corrects !== undefined} />
        <DialogActions>
          <Button type="submit" variant="primary" pending={book.isPending}>
            {corrects ? t("booking.correctNow") : t("booking.save")}
          </Button>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
