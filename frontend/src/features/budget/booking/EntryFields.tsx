import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Select, TextField } from "#/ui/Field";
import { AmountField } from "../AmountField";
import { ENTRY_KINDS, type EntryForm } from "./form";

interface EntryFieldsProps {
  form: UseFormReturn<EntryForm>;
  correction: boolean;
}

export function EntryFields({ form, correction }: EntryFieldsProps) {
  const { t } = useTranslation();
  const { register, formState, setValue, watch } = form;
  const { errors } = formState;
  return (
    <>
      <Select
        label={t("fields.entryKind")}
        hint={t(`booking.kindHint.${watch("kind")}`)}
        error={errors.kind?.message}
        {...register("kind")}
      >
        {ENTRY_KINDS.map((each) => (
          <option key={each} value={each}>
            {t(`booking.kind.${each}`)}
          </option>
        ))}
      </Select>
      <div className="app-columns">
        <AmountField
          label={t("fields.amount")}
          hint={correction ? t("booking.amountHintCorrection") : t("budget.amountHint")}
          error={errors.amount?.message}
          field={register("amount")}
          onStrict={(strict) => setValue("amount", strict)}
        />
        <TextField
          label={t("fields.fiscalYear")}
          hint={t("booking.yearHint")}
          inputMode="numeric"
          error={errors.fiscalYear?.message}
          {...register("fiscalYear")}
        />
        <TextField
          label={t("fields.date")}
          hint={t("common.dayHint")}
          error={errors.date?.message}
          {...register("date")}
        />
      </div>
      <TextField
        label={t("fields.voucher")}
        hint={t("booking.textHint")}
        error={errors.text?.message}
        {...register("text")}
      />
    </>
  );
}
