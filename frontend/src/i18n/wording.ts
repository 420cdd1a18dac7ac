import type { TFunction } from "i18next";
import type {
  BudgetLine,
  BuildingBlockRef,
  MeasureBudgetLine,
  MeasureResponsibility,
  Organisation,
  OrganisationRef,
  Schedule,
} from "#/api/types";
import { money, partialDate } from "./format";

/** `50-5` alone, where the name says no more; otherwise `40 – Amt für Schule`. */
export function organisationInWords({ key, name }: Pick<OrganisationRef, "key" | "name">): string {
  if (!key || name === key) return name;
  return name.split(/[\s–-]+/).includes(key) || name.includes(key) ? name : `${key} – ${name}`;
}

/** What else people call it when they look for it: "Amt 40", "SG 50-5", "Stadt Ratingen", its part of the house. */
export function alsoCalled({ key, kind, name, parent, ags }: Organisation): string {
  const byKey = key ? `amt ${key} sg ${key} sachgebiet ${key}` : "";
  const byTown = kind === "municipality" ? `stadt ${name} ${ags ?? ""}` : "";
  return [byKey, byTown, kind, parent && organisationInWords(parent)].filter(Boolean).join(" ");
}

/** An organisation to choose, found by all that people call it. */
export const organisationChoice = (organisation: Organisation) => ({
  id: organisation.id,
  label: organisationInWords(organisation),
  also: alsoCalled(organisation),
});

export function buildingBlockInWords({ number, title, memberNumbers }: BuildingBlockRef): string {
  if (number) return title.includes(number) ? title : `${number} ${title}`;
  const missing = (memberNumbers ?? []).filter((each) => !title.includes(each));
  return missing.length > 0 ? `${title} (${missing.join(" + ")})` : title;
}

export function responsibilityInWords(
  responsibility: Pick<MeasureResponsibility, "organisation" | "note" | "openEnded" | "contactPerson">,
  t: TFunction,
): string {
  const { organisation, note, openEnded, contactPerson } = responsibility;
  const who = [organisation && organisationInWords(organisation), contactPerson, note].filter(Boolean).join(", ");
  if (!who) return openEnded ? t("responsibility.openEndedAlone") : t("responsibility.nobodyNamed");
  // "alle teilnehmenden Ämter" is open by its own words; a named party is not.
  return openEnded && organisation && !/weitere/i.test(who) ? `${who} ${t("responsibility.andOthers")}` : who;
}

type Resource = Pick<
  BudgetLine,
  "kind" | "qualifier" | "amount" | "amountFrom" | "currency" | "recurrence" | "label" | "shared"
> &
  Partial<Pick<BudgetLine, "reasonCode" | "periodFrom" | "periodTo" | "fte">>;

function figure(line: Resource, t: TFunction, language: string): string {
  if (line.amount === undefined) return line.qualifier === "as-needed" ? t("budget.asNeeded") : t("budget.noFigure");
  const amount = money(line.amount, language, line.currency);
  const said = line.amountFrom
    ? t("budget.span", { from: money(line.amountFrom, language, line.currency), to: amount })
    : t(`budget.amount.${line.qualifier}`, { amount });
  return line.recurrence === "yearly" ? t("budget.perYear", { amount: said }) : said;
}

function period({ periodFrom, periodTo }: Resource, t: TFunction, language: string): string | undefined {
  if (periodFrom && periodTo) {
    return t("budget.period", { from: partialDate(periodFrom, language), to: partialDate(periodTo, language) });
  }
  if (periodFrom) return t("budget.periodFrom", { from: partialDate(periodFrom, language) });
  return periodTo ? t("budget.periodTo", { to: partialDate(periodTo, language) }) : undefined;
}

/**
 * A resource as people say it: "höchstens 10.000 € pro Jahr, gemeinsam mit …", "vorhandenes Personal", "Finanzmittel nach Bedarf".
 * `others`: titles of the other measures that the same pot serves; without them a shared pot is only called one.
 */
export function resourceInWords(line: Resource, t: TFunction, language: string, others: string[] = []): string {
  const parts: string[] = [];
  const hasFigure = line.amount !== undefined;
  const kind = t(`budget.kind.${line.kind}`);
  if (line.kind === "money") {
    if (hasFigure) parts.push(line.label ? `${figure(line, t, language)} (${line.label})` : figure(line, t, language));
    else parts.push(`${line.label ?? kind} ${figure(line, t, language)}`.trim());
  } else {
    const labelled = line.label ? t("budget.labelled", { kind, label: line.label }) : kind;
    parts.push(line.qualifier === "as-needed" ? `${labelled} ${t("budget.asNeeded")}` : labelled);
    if (hasFigure) parts.push(figure(line, t, language));
  }
  if (line.fte) {
    // At most two decimals: a number holds them exactly, and leaves out zeros at the end.
    const fte = `${Number(line.fte)}`.replace(".", language === "en" ? "." : ",");
    parts.push(t("budget.fteInWords", { fte }));
  }
  const duration = period(line, t, language);
  if (duration) parts.push(duration);
  if (line.reasonCode) parts.push(t(`budget.reason.${line.reasonCode}`));
  if (others.length > 0) parts.push(t("budget.sharedWith", { titles: others.map((title) => `„${title}“`).join(", ") }));
  else if (line.shared) parts.push(t("budget.sharedPot"));
  return parts.join(", ");
}

/** The same for a line inside a measure, which knows only that it is shared. */
export function measureResourceInWords(line: MeasureBudgetLine, t: TFunction, language: string): string {
  return resourceInWords(line, t, language);
}

export function scheduleInWords(schedule: Schedule, t: TFunction, language: string): string {
  const { from, to, recurrence } = schedule;
  const parts: string[] = [];
  if (from && to) {
    parts.push(
      from === to
        ? partialDate(from, language)
        : t("measure.fromTo", { from: partialDate(from, language), to: partialDate(to, language) }),
    );
  } else if (from) parts.push(t("measure.fromOn", { from: partialDate(from, language) }));
  else if (to) parts.push(t("measure.until", { to: partialDate(to, language) }));
  if (recurrence) parts.push(recurrence);
  return parts.join(", ");
}
