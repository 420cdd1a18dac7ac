import { type UseFormReturn, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { parseAmount, parsePartialDate } from "#/i18n/sloppy";
import { resourceInWords } from "#/i18n/wording";
import { Select, TextArea, TextField } from "#/ui/Field";
import { type BudgetForm, hasFigure, KINDS, QUALIFIERS, REASONS, RECURRENCES } from "./form";
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

function AmountFields({ form: { register, control, formState } }: Pick<FieldsProps, "form">) {
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
