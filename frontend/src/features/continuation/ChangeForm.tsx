import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { ContinuationLine, ContinuationLineInput } from "#/api/types";
import { Button } from "#/ui/Button";
import { ConflictDialog } from "#/ui/ConflictDialog";
import { Select, TextArea, TextField } from "#/ui/Field";
import { toast } from "#/ui/toasts";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { useSaving } from "#/ui/useSaving";
import { ChangedForm, STATUSES, toForm, toPatch } from "./form";
import { useLineChange } from "./queries";

interface ChangeFormProps {
  continuationId: string;
  line: ContinuationLine;
  onClose: () => void;
}

/** The measure as it is to be in the next plan. */
export function ChangeForm({ continuationId, line, onClose }: ChangeFormProps) {
  const { t } = useTranslation();
  const { form, server } = useCheckedForm<ChangedForm>(ChangedForm, toForm(line));
  const { register, formState, setFocus } = form;
  const { errors } = formState;
  const change = useLineChange(continuationId, line.measureId);
  const saving = useSaving<Partial<ContinuationLineInput>>({
    send: change.mutate,
    onUnchanged: onClose,
    onProblem: server.show,
    onSaved: () => {
      toast({ tone: "success", text: t("continuation.changeSaved", { what: line.measure.title }) });
      onClose();
    },
  });
  useEffect(() => setFocus("title"), [setFocus]);
  const submit = (values: ChangedForm) => saving.save(`"${line.version}"`, toPatch(line.measure, values));
  return (
    <>
      <form className="app-stack" noValidate onSubmit={server.submit(submit)} onKeyDown={closeBy(onClose)}>
        {server.summary}
        <TextField label={t("fields.title")} error={errors.title?.message} {...register("title")} />
        <TextArea label={t("fields.description")} rows={3} optional {...register("description")} />
        <div className="app-columns">
          <Select label={t("fields.status")} {...register("status")}>
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {t(`status.${status}`)}
              </option>
            ))}
          </Select>
          <TextField
            label={t("fields.from")}
            hint={t("measure.dateHint")}
            optional
            error={errors.from?.message}
            {...register("from")}
          />
          <TextField
            label={t("fields.to")}
            hint={t("measure.dateHint")}
            optional
            error={errors.to?.message}
            {...register("to")}
          />
        </div>
        <TextField
          label={t("fields.statusReason")}
          optional
          error={errors.statusReason?.message}
          {...register("statusReason")}
        />
        <TextField
          label={t("continuation.note")}
          hint={t("continuation.noteHint")}
          optional
          error={errors.note?.message}
          {...register("note")}
        />
        <div className="app-actions">
          <Button type="submit" variant="primary" pending={change.isPending}>
            {t("continuation.saveChange")}
          </Button>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
        </div>
      </form>
      {saving.conflict && (
        <ConflictDialog
          conflict={saving.conflict}
          pending={change.isPending}
          onSave={saving.decide}
          onClose={saving.back}
        />
      )}
    </>
  );
}

const closeBy = (onClose: () => void) => (event: React.KeyboardEvent) => {
  if (event.key === "Escape") onClose();
};
