import { useFieldArray, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { dateForInput, parsePartialRange } from "#/i18n/sloppy";
import { TextField } from "#/ui/Field";
import { errorAt } from "#/ui/forms";
import { Rows } from "#/ui/Rows";
import type { MeasureForm } from "./form";

export function ScheduleFields() {
  const { t } = useTranslation();
  const { register, formState, getValues, setValue } = useFormContext<MeasureForm>();
  // Accepted sloppily, shown strictly: a range moves into both fields.
  const takeApart = () => {
    const { from, to } = getValues("schedule");
    const range = to.trim() === "" ? parsePartialRange(from) : undefined;
    if (!range) return;
    setValue("schedule.from", dateForInput(range.from), { shouldDirty: true });
    setValue("schedule.to", dateForInput(range.to), { shouldDirty: true });
  };
  const error = (name: string) => errorAt(formState.errors, name);
  return (
    <>
      <div className="app-columns">
        <TextField
          label={t("measure.from")}
          hint={`${t("measure.dateHint")}. ${t("measure.fromHint")}`}
          optional
          error={error("schedule.from")}
          {...register("schedule.from", { onBlur: takeApart })}
        />
        <TextField
          label={t("measure.to")}
          hint={t("measure.dateHint")}
          optional
          error={error("schedule.to")}
          {...register("schedule.to")}
        />
        <TextField
          label={t("measure.recurrence")}
          hint={t("measure.recurrenceHint")}
          optional
          error={error("schedule.recurrence")}
          {...register("schedule.recurrence")}
        />
      </div>
      <EventsField />
    </>
  );
}

function EventsField() {
  const { t } = useTranslation();
  const { control, register, formState } = useFormContext<MeasureForm>();
  const { fields, append, remove } = useFieldArray({ control, name: "schedule.events" });
  return (
    <Rows
      legend={t("measure.events")}
      addLabel={t("measure.addEvent")}
      rowName={(index) => t("measure.eventNumber", { number: index + 1 })}
      rows={fields}
      onAdd={() => append({ date: "", title: "" })}
      onRemove={remove}
      renderRow={(index) => (
        <div className="app-columns">
          <TextField
            label={t("measure.eventDate")}
            error={errorAt(formState.errors, `schedule.events.${index}.date`)}
            {...register(`schedule.events.${index}.date`)}
          />
          <TextField
            label={t("measure.eventTitle")}
            error={errorAt(formState.errors, `schedule.events.${index}.title`)}
            {...register(`schedule.events.${index}.title`)}
          />
        </div>
      )}
    />
  );
}
