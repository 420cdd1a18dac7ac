import type { TFunction } from "i18next";
import type { Measure } from "#/api/types";
import { partialDate } from "#/i18n/format";
import { scheduleInWords } from "#/i18n/wording";

export const periodInWords = ({ schedule }: Measure, t: TFunction, language: string) =>
  scheduleInWords(schedule, t, language) || t("timeline.noPeriod");

export const eventsInWords = ({ schedule }: Measure, t: TFunction, language: string) =>
  (schedule.events ?? []).map(({ date, title }) => t("timeline.event", { date: partialDate(date, language), title }));

/** What a row says to whoever cannot see it. */
export function rowInWords(measure: Measure, t: TFunction, language: string): string {
  const period = periodInWords(measure, t, language);
  const events = eventsInWords(measure, t, language).join(", ");
  return events
    ? t("timeline.saidEvents", { title: measure.title, period, events })
    : t("timeline.said", { title: measure.title, period });
}
