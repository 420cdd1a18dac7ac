import { type UseFormReturn, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { parseAmount, parsePartialDate } from "#/i18n/sloppy";
import { resourceInWords } from "#/i18n/wording";
import { Select, TextArea, TextField } from "#/ui/Field";
import { AmountFields } from "./AmountFields";
import { type BudgetForm, hasFigure, KINDS } from "./form";
import { SharedWith } from "./SharedWith";

interface FieldsProps {
  form: UseFormReturn<BudgetForm>;
  planId: string;
}

export function BudgetFields({ form, planId }: FieldsProps) {
  const { t } = useTranslation();
  const { register, formState } = form;
  const { errors } = formState;
  return (
    <>
      <Select label={t("fields.kind")} error={errors.kind?.message} {...register("kind")}>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`budget.kind.${kind}`)}
          </option>
        ))}
      </Select>
      <TextField
        label={t("fields.label")}
        hint={t("budget.labelHint")}
        optional
        error={errors.label?.message}
        {...register("label")}
      />
      <AmountFields form={form} />
      <Preview form={form} />
      <SharedWith form={form} planId={planId} />
      <TextArea
        label={t("fields.wording")}
        hint={t("budget.wordingHint")}
        optional
        rows={2}
        error={errors.wording?.message}
        {...register("wording")}
      />
    </>
  );
}

/** What was entered, read back as the plan will say it. */
function Preview({ form }: Pick<FieldsProps, "form">) {
  const { t, i18n } = useTranslation();
  const values = useWatch({ control: form.control }) as BudgetForm;
  const figure = hasFigure(values.qualifier);
  const words = resourceInWords(
    {
      kind: values.kind,
      qualifier: values.qualifier,
      amount: figure ? parseAmount(values.amount) : undefined,
      amountFrom: figure ? parseAmount(values.amountFrom) : undefined,
      recurrence: values.recurrence,
      periodFrom: parsePartialDate(values.periodFrom),
      periodTo: parsePartialDate(values.periodTo),
      label: values.label.trim() || undefined,
      reasonCode: figure || values.reasonCode === "" ? undefined : values.reasonCode,
      shared: values.measures.length > 1,
    },
    t,
    i18n.language,
  );
  return (
    <p className="app-preview" aria-live="polite">
      {t("budget.readAs")} <strong>{words}</strong>
    </p>
  );
}
