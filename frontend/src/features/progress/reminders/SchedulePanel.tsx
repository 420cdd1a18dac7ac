import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import type { Plan, ProgressSchedule } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { dateForInput, parseDate } from "#/i18n/sloppy";
import { Button } from "#/ui/Button";
import { TextField } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { toast } from "#/ui/toasts";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { optionalNumber, toNumber } from "../numbers";
import { scheduleQuery, useSchedule } from "./queries";

const ScheduleForm = z
  .object({
    firstDue: z
      .string()
      .check(z.refine((typed) => typed.trim() === "" || parseDate(typed) !== undefined, { error: "date" })),
    everyMonths: optionalNumber(1, 36),
    remindDaysBefore: optionalNumber(0, 60),
    remindDaysAfter: optionalNumber(1, 60),
  })
  .check(
    z.refine(({ firstDue, everyMonths }) => everyMonths.trim() === "" || firstDue.trim() !== "", {
      error: "required",
      path: ["firstDue"],
    }),
    z.refine(({ firstDue, everyMonths }) => firstDue.trim() === "" || everyMonths.trim() !== "", {
      error: "required",
      path: ["everyMonths"],
    }),
  );
type ScheduleForm = z.infer<typeof ScheduleForm>;

const inWords = (value: number | undefined) => (value === undefined ? "" : `${value}`);

/** When the plan asks for reports, and when it reminds by itself. */
export function SchedulePanel({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  return (
    <Panel title={t("reminders.schedule")}>
      <Loaded query={useQuery(scheduleQuery(plan.id))}>
        {(schedule) => <ScheduleFields key={schedule.etag} planId={plan.id} schedule={schedule} />}
      </Loaded>
    </Panel>
  );
}

function ScheduleFields({ planId, schedule }: { planId: string; schedule: Versioned<ProgressSchedule> }) {
  const { t } = useTranslation();
  const change = useSchedule(planId);
  const { data } = schedule;
  const { form, server } = useCheckedForm<ScheduleForm>(ScheduleForm, {
    firstDue: dateForInput(data.firstDue),
    everyMonths: inWords(data.everyMonths),
    remindDaysBefore: inWords(data.remindDaysBefore),
    remindDaysAfter: inWords(data.remindDaysAfter),
  });
  const submit = (values: ScheduleForm) =>
    change.mutate(
      {
        etag: schedule.etag,
        patch: {
          firstDue: parseDate(values.firstDue) ?? null,
          everyMonths: toNumber(values.everyMonths),
          remindDaysBefore: toNumber(values.remindDaysBefore),
          remindDaysAfter: toNumber(values.remindDaysAfter),
        },
      },
      { onError: server.show, onSuccess: () => toast({ tone: "success", text: t("reminders.saved") }) },
    );
  const { errors } = form.formState;
  return (
    <form className="app-stack" noValidate onSubmit={server.submit(submit)} aria-label={t("reminders.schedule")}>
      {server.summary}
      <div className="app-columns">
        <TextField
          label={t("reminders.firstDue")}
          hint={t("reminders.firstDueHint")}
          error={errors.firstDue?.message}
          {...form.register("firstDue")}
        />
        <TextField
          label={t("reminders.everyMonths")}
          inputMode="numeric"
          error={errors.everyMonths?.message}
          {...form.register("everyMonths")}
        />
        <TextField
          label={t("reminders.remindDaysBefore")}
          hint={t("reminders.remindDaysBeforeHint")}
          inputMode="numeric"
          error={errors.remindDaysBefore?.message}
          {...form.register("remindDaysBefore")}
        />
        <TextField
          label={t("reminders.remindDaysAfter")}
          hint={t("reminders.remindDaysAfterHint")}
          inputMode="numeric"
          error={errors.remindDaysAfter?.message}
          {...form.register("remindDaysAfter")}
        />
      </div>
      <div className="app-actions">
        <Button type="submit" variant="primary" pending={change.isPending}>
          {t("common.save")}
        </Button>
      </div>
    </form>
  );
}
