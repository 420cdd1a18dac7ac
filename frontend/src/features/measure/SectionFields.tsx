import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Checkbox } from "#/ui/Checkbox";
import { TextArea, TextField } from "#/ui/Field";
import { errorAt } from "#/ui/forms";
import type { MeasureForm, Section } from "./form";
import { GoalsField } from "./GoalsField";
import { ItemsField } from "./ItemsField";
import { LinksField } from "./LinksField";
import { ScheduleFields } from "./ScheduleFields";

export function SectionFields({ section, planId }: { section: Section; planId: string }) {
  switch (section) {
    case "text":
      return <TextFields />;
    case "schedule":
      return <ScheduleFields />;
    case "goals":
      return <GoalsField planId={planId} />;
    case "audience":
      return <AudienceFields />;
    case "note":
      return <NoteField />;
  }
}

function TextFields() {
  const { t } = useTranslation();
  const { register, formState } = useFormContext<MeasureForm>();
  const error = (name: string) => errorAt(formState.errors, name);
  return (
    <>
      <TextField label={t("fields.title")} error={error("title")} maxLength={300} {...register("title")} />
      <TextArea label={t("fields.description")} optional error={error("description")} {...register("description")} />
      <ItemsField />
      <Checkbox label={t("measure.markedNew")} hint={t("measure.markedNewHint")} {...register("markedNew")} />
    </>
  );
}

function AudienceFields() {
  const { t } = useTranslation();
  const { register, formState } = useFormContext<MeasureForm>();
  return (
    <>
      <TextArea
        label={t("fields.targetGroups")}
        hint={t("measure.targetGroupsHint")}
        optional
        rows={3}
        error={errorAt(formState.errors, "targetGroups")}
        {...register("targetGroups")}
      />
      <LinksField />
    </>
  );
}

function NoteField() {
  const { t } = useTranslation();
  const { register, formState } = useFormContext<MeasureForm>();
  return (
    <TextArea
      label={t("fields.internalNote")}
      hint={t("measure.internalNoteHint")}
      optional
      error={errorAt(formState.errors, "internalNote")}
      {...register("internalNote")}
    />
  );
}
