import { useEffect } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Measure } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { Checkbox } from "#/ui/Checkbox";
import { Select, TextArea, TextField } from "#/ui/Field";
import { errorAt } from "#/ui/forms";
import { MeasureForm, NEEDS_REASON } from "./form";
import { GoalsField } from "./GoalsField";
import { ItemsField } from "./ItemsField";
import { LinksField } from "./LinksField";
import { ScheduleFields } from "./ScheduleFields";

const STATUSES = MeasureForm.shape.status.options;

export function MeasureFields({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const { register, setFocus, formState } = useFormContext<MeasureForm>();
  useEffect(() => setFocus("title"), [setFocus]);
  const error = (name: string) => errorAt(formState.errors, name);
  return (
    <>
      <TextField label={t("fields.title")} error={error("title")} maxLength={300} {...register("title")} />
      <TextArea label={t("fields.description")} optional error={error("description")} {...register("description")} />
      <ItemsField />
      <StatusFields />
      <Checkbox label={t("measure.markedNew")} hint={t("measure.markedNewHint")} {...register("markedNew")} />
      <ScheduleFields />
      <GoalsField planId={measure.planId} />
      <TextArea
        label={t("fields.targetGroups")}
        hint={t("measure.targetGroupsHint")}
        optional
        rows={3}
        error={error("targetGroups")}
        {...register("targetGroups")}
      />
      <LinksField />
      {can("measure:read-internal") && (
        <TextArea
          label={t("fields.internalNote")}
          hint={t("measure.internalNoteHint")}
          optional
          error={error("internalNote")}
          {...register("internalNote")}
        />
      )}
    </>
  );
}

function StatusFields() {
  const { t } = useTranslation();
  const { register, control, formState } = useFormContext<MeasureForm>();
  const needsReason = NEEDS_REASON.includes(useWatch({ control, name: "status" }));
  return (
    <div className="app-columns">
      <Select label={t("fields.status")} error={errorAt(formState.errors, "status")} {...register("status")}>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`status.${status}`)}
          </option>
        ))}
      </Select>
      <TextArea
        label={t("fields.statusReason")}
        hint={needsReason ? t("measure.reasonNeeded") : t("measure.reasonHint")}
        optional={!needsReason}
        rows={2}
        error={errorAt(formState.errors, "statusReason")}
        {...register("statusReason")}
      />
    </div>
  );
}
