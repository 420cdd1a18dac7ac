import { useState } from "react";
import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import type { MeasureProgressSchedule } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { useFormat } from "#/i18n/format";
import { dateForInput, parseDate } from "#/i18n/sloppy";
import { Button } from "#/ui/Button";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { TextField } from "#/ui/Field";
import { toast } from "#/ui/toasts";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { optionalNumber, toNumber } from "./numbers";
import { useMeasureSchedule } from "./queries";

const ScheduleForm = z
  .object({
    firstDue: z
      .string()
      .check(z.refine((typed) => typed.trim() === "" || parseDate(typed) !== undefined, { error: "date" })),
    everyMonths: optionalNumber(1, 36),
  })
  .check(
    z.refine(({ firstDue, everyMonths }) => everyMonths.trim() === "" || firstDue.trim() !== "", {
      error: "required",
      path: ["firstDue"],
    }),
  );
type ScheduleForm = z.infer<typeof ScheduleForm>;

interface OwnScheduleProps {
  measureId: string;
  schedule: Versioned<MeasureProgressSchedule>;
}

/** A day of its own for one measure; the coordinator sets it. */
export function OwnSchedule({ measureId, schedule }: OwnScheduleProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const [open, setOpen] = useState(false);
  const { firstDue, everyMonths } = schedule.data;
  return (
    <p>
      {firstDue ? t("progress.ownScheduleIs", { date: date(firstDue) }) : t("progress.ownScheduleNone")}
      {firstDue && everyMonths && t("progress.ownScheduleRhythm", { months: everyMonths })}{" "}
      <Button small variant="tertiary" onClick={() => setOpen(true)}>
        {t("progress.setSchedule")}
      </Button>
      {open && <ScheduleDialog measureId={measureId} schedule={schedule} onClose={() => setOpen(false)} />}
    </p>
  );
}

function ScheduleDialog({ measureId, schedule, onClose }: OwnScheduleProps & { onClose: () => void }) {
  const { t } = useTranslation();
  const change = useMeasureSchedule(measureId);
  const { form, server } = useCheckedForm<ScheduleForm>(ScheduleForm, {
    firstDue: dateForInput(schedule.data.firstDue),
    everyMonths: schedule.data.everyMonths ? `${schedule.data.everyMonths}` : "",
  });
  const submit = (values: ScheduleForm) =>
    change.mutate(
      {
        etag: schedule.etag,
        patch: { firstDue: parseDate(values.firstDue) ?? null, everyMonths: toNumber(values.everyMonths) },
      },
      {
        onError: server.show,
        onSuccess: () => {
          toast({ tone: "success", text: t("reminders.saved") });
          onClose();
        },
      },
    );
  const { errors } = form.formState;
  return (
    <Dialog title={t("progress.ownScheduleTitle")} onClose={onClose}>
      <p>{t("progress.ownScheduleText")}</p>
      <form className="app-stack" noValidate onSubmit={server.submit(submit)}>
        {server.summary}
        <TextField
          label={t("fields.firstDue")}
          optional
          error={errors.firstDue?.message}
          {...form.register("firstDue")}
        />
        <TextField
          label={t("fields.everyMonths")}
          optional
          inputMode="numeric"
          error={errors.everyMonths?.message}
          {...form.register("everyMonths")}
        />
        <DialogActions>
          <Button type="submit" variant="primary" pending={change.isPending}>
            {t("common.save")}
          </Button>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
