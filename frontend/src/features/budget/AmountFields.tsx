import { type UseFormReturn, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Select, TextField } from "#/ui/Field";
import { type BudgetForm, hasFigure, QUALIFIERS, REASONS, RECURRENCES } from "./form";

/** How much, how it is meant, and how often; or why there is no figure. */
export function AmountFields({ form: { register, control, formState } }: { form: UseFormReturn<BudgetForm> }) {
  const { t } = useTranslation();
  const { errors } = formState;
  const [qualifier, recurrence] = useWatch({ control, name: ["qualifier", "recurrence"] });
  return (
    <>
      <div className="app-columns">
        <Select label={t("fields.qualifier")} error={errors.qualifier?.message} {...register("qualifier")}>
          {QUALIFIERS.map((each) => (
            <option key={each} value={each}>
              {t(`budget.qualifier.${each}`)}
            </option>
          ))}
        </Select>
        {hasFigure(qualifier) ? (
          <>
            <TextField
              label={t("fields.amount")}
              hint={t("budget.amountHint")}
              inputMode="decimal"
              error={errors.amount?.message}
              {...register("amount")}
            />
            <TextField
              label={t("fields.amountFrom")}
              hint={t("budget.amountFromHint")}
              optional
              inputMode="decimal"
              error={errors.amountFrom?.message}
              {...register("amountFrom")}
            />
          </>
        ) : (
          <Select
            label={t("fields.reasonCode")}
            optional
            error={errors.reasonCode?.message}
            {...register("reasonCode")}
          >
            <option value="">{t("budget.noReason")}</option>
            {REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {t(`budget.reason.${reason}`)}
              </option>
            ))}
          </Select>
        )}
        <Select label={t("fields.recurrence")} error={errors.recurrence?.message} {...register("recurrence")}>
          {RECURRENCES.map((each) => (
            <option key={each} value={each}>
              {t(`budget.recurrence.${each}`)}
            </option>
          ))}
        </Select>
      </div>
      {recurrence === "period" && (
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
        </div>
      )}
    </>
  );
}
