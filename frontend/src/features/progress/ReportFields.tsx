import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Select, TextArea, TextField } from "#/ui/Field";
import { errorAt } from "#/ui/forms";
import { needsReason, type ReportForm, STATUSES } from "./form";

/** What there is to say about a measure: a sentence first, the rest where it is needed. */
export function ReportFields({ form }: { form: UseFormReturn<ReportForm> }) {
  const { t } = useTranslation();
  const { register, formState, watch } = form;
  const error = (name: string) => errorAt(formState.errors, name);
  return (
    <>
      <TextArea
        label={t("progress.text")}
        hint={t("progress.textHint")}
        rows={3}
        error={error("text")}
        {...register("text")}
      />
      <div className="app-columns">
        <Select label={t("progress.status")} error={error("status")} {...register("status")}>
          <option value="">{t("progress.statusSame")}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(`status.${status}`)}
            </option>
          ))}
        </Select>
        <TextField
          label={t("progress.figure")}
          hint={t("progress.figureHint")}
          optional
          inputMode="decimal"
          error={error("figure.value")}
          {...register("figure.value")}
        />
        <TextField
          label={t("progress.unit")}
          hint={t("progress.unitHint")}
          optional
          error={error("figure.unit")}
          {...register("figure.unit")}
        />
      </div>
      {needsReason(watch("status")) && (
        <TextField label={t("fields.statusReason")} error={error("statusReason")} {...register("statusReason")} />
      )}
      <TextField label={t("progress.date")} error={error("date")} {...register("date")} />
    </>
  );
}
