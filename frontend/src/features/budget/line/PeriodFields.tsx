import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Select, TextField } from "#/ui/Field";
import { DISTRIBUTIONS, type LineForm } from "./form";

/** From when to when, and on which years an amount falls. */
export function PeriodFields({ form: { register, formState } }: { form: UseFormReturn<LineForm> }) {
  const { t } = useTranslation();
  const { errors } = formState;
  return (
    <div className="app-columns">
      <TextField
        label={t("fields.periodFrom")}
        hint={t("measure.dateHint")}
        error={errors.periodFrom?.message}
        {...register("periodFrom")}
      />
      <TextField
        label={t("fields.periodTo")}
        hint={t("measure.dateHint")}
        error={errors.periodTo?.message}
        {...register("periodTo")}
      />
      <Select label={t("fields.distribution")} error={errors.distribution?.message} {...register("distribution")}>
        <option value="">{t("budget.distribution.none")}</option>
        {DISTRIBUTIONS.map((each) => (
          <option key={each} value={each}>
            {t(`budget.distribution.${each}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}
