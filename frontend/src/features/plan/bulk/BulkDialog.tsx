import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Measure, Plan } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { Button } from "#/ui/Button";
import { Dialog, DialogActions } from "#/ui/Dialog";
import type { useChanges } from "../changes/useChanges";
import { BulkFields } from "./BulkFields";
import { bulkChanges, cannotFollow, NEEDS_REASON, NOTHING } from "./bulk";

interface BulkDialogProps {
  plan: Plan;
  measures: Measure[];
  changes: ReturnType<typeof useChanges>;
  onClose: () => void;
}

export function BulkDialog({ plan, measures, changes, onClose }: BulkDialogProps) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const [form, setForm] = useState(NOTHING);
  const [asked, setAsked] = useState(false);
  const wanted = bulkChanges(measures, form);
  const stuck = cannotFollow(measures, form.status);
  const reasonMissing = form.status !== "" && NEEDS_REASON.includes(form.status) && form.reason.trim() === "";
  const untouched = JSON.stringify(form) === JSON.stringify(NOTHING);
  const problem =
    (untouched && t("table.bulk.nothing")) ||
    (stuck.length > 0 &&
      t("table.bulk.cannotFollow", {
        count: stuck.length,
        titles: list(stuck.slice(0, 3).map(({ title }) => `„${title}“`)),
      })) ||
    (!reasonMissing && wanted.length === 0 && t("table.bulk.nothingToDo"));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problem || reasonMissing) return;
    const text = t("table.bulk.done", { count: wanted.length });
    onClose();
    void changes.run(wanted, { text, reload: form.goalId !== "" });
  };
  return (
    <Dialog title={t("table.bulk.title", { count: measures.length })} onClose={onClose}>
      <form onSubmit={submit} className="app-form" noValidate>
        <BulkFields plan={plan} form={form} onChange={setForm} reasonMissing={asked && reasonMissing} />
        {asked && problem && (
          <p role="alert" className="app-inline-error">
            {problem}
          </p>
        )}
        <DialogActions>
          <Button variant="primary" type="submit">
            {t("table.bulk.apply")}
          </Button>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
