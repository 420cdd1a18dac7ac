import { useTranslation } from "react-i18next";
import type { Plan } from "#/api/types";
import { PageTitle } from "#/ui/PageTitle";
import { DueNav } from "../DueNav";
import { LogPanel } from "./LogPanel";
import { SchedulePanel } from "./SchedulePanel";
import { SendPanel } from "./SendPanel";

/** When reports are due, who is reminded, and what was sent: for the coordinator. */
export function RemindersScreen({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t("reminders.title", { year: plan.year })} lead={<p>{t("reminders.lead")}</p>} />
      <DueNav year={plan.year} />
      <SchedulePanel plan={plan} />
      <SendPanel plan={plan} />
      <LogPanel plan={plan} />
    </>
  );
}
