import { type UseFormReturn, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Select } from "#/ui/Field";
import { AmountField } from "../AmountField";
import { hasFigure, type LineForm, QUALIFIERS, REASONS, RECURRENCES } from "./form";
import { PeriodFields } from "./PeriodFields";

/** How much, how it is meant, and how often; or why there is no figure. */
export function AmountFields({ form }: { form: UseFormReturn<LineForm> }) {
  const { t } = useTranslation();
  const { register, control, formState, setValue } = form;
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
            <AmountField
              label={t("fields.amount")}
              hint={t("budget.amountHint")}
              error={errors.amount?.message}
              field={register("amount")}
              onStrict={(strict) => setValue("amount", strict)}
            />
            <AmountField
              label={t("fields.amountFrom")}
              hint={t("budget.amountFromHint")}
              optional
              error={errors.amountFrom?.message}
              field={register("amountFrom")}
              onStrict={(strict) => setValue("amountFrom", strict)}
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
      {recurrence === "period" && <PeriodFields form={form} />}
    </>
  );
}
