import { type UseFormReturn, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useMe } from "#/auth/useMe";
import { parseAmount, parseDecimal, parsePartialDate } from "#/i18n/sloppy";
import { resourceInWords } from "#/i18n/wording";
import { Checkbox } from "#/ui/Checkbox";
import { Select, TextArea, TextField } from "#/ui/Field";
import { AmountFields } from "./AmountFields";
import { FundingFields } from "./FundingFields";
import { hasFigure, isStaff, KINDS, type LineForm } from "./form";
import { ServedMeasures } from "./ServedMeasures";

interface FieldsProps {
  form: UseFormReturn<LineForm>;
  planId: string;
  /** The line was imported: its wording is that of the source, and stays. */
  fromSource: boolean;
}

export function LineFields({ form, planId, fromSource }: FieldsProps) {
  const { t } = useTranslation();
  const { can } = useMe();
  const { register, control, formState } = form;
  const { errors } = formState;
  const kind = useWatch({ control, name: "kind" });
  return (
    <>
      <div className="app-columns">
        <Select label={t("fields.kind")} error={errors.kind?.message} {...register("kind")}>
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {t(`budget.kind.${each}`)}
            </option>
          ))}
        </Select>
        {isStaff(kind) && (
          <TextField
            label={t("fields.fte")}
            hint={t("budget.fteHint")}
            optional
            inputMode="decimal"
            error={errors.fte?.message}
            {...register("fte")}
          />
        )}
      </div>
      <TextField
        label={t("fields.label")}
        hint={t("budget.labelHint")}
        optional
        error={errors.label?.message}
        {...register("label")}
      />
      <AmountFields form={form} />
      <ServedMeasures form={form} planId={planId} />
      <Preview form={form} />
      <FundingFields form={form} />
      <TextArea
        label={t("fields.wording")}
        hint={fromSource ? t("budget.wordingStays") : t("budget.wordingHint")}
        optional
        rows={2}
        readOnly={fromSource}
        error={errors.wording?.message}
        {...register("wording")}
      />
      {can("budget:read-internal") && (
        <Checkbox label={t("fields.internal")} hint={t("budget.internalHint")} {...register("internal")} />
      )}
    </>
  );
}

/** What was entered, read back as the plan will say it. */
function Preview({ form }: Pick<FieldsProps, "form">) {
  const { t, i18n } = useTranslation();
  const values = useWatch({ control: form.control }) as LineForm;
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
      fte: isStaff(values.kind) ? parseDecimal(values.fte) : undefined,
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
