import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Measure, Role } from "#/api/types";
import { instant } from "#/i18n/format";
import { buildingBlockInWords, measureResourceInWords, responsibilityInWords, scheduleInWords } from "#/i18n/wording";
import type { Column } from "../columns";

/** What a cell says, a line for each part. */
export type CellWords = (measure: Measure, column: Column) => string;

const ROLES: Role[] = ["lead", "cooperation", "further"];

function partiesInWords(measure: Measure, roles: Role[], t: TFunction, withLetter = false): string[] {
  const lines = roles.flatMap((role) =>
    measure.responsibilities
      .filter((party) => party.role === role)
      .map((party) => (withLetter ? `${t(`responsibility.letter.${role}`)} ` : "") + responsibilityInWords(party, t)),
  );
  const withoutLead = roles.includes("lead") && !measure.responsibilities.some(({ role }) => role === "lead");
  return withoutLead ? [t("plan.withoutLead"), ...lines] : lines;
}

function titleInWords(measure: Measure, withStatus: boolean, t: TFunction): string[] {
  return [
    measure.isNew ? `${t("measure.new")} ${measure.title}` : measure.title,
    measure.description ?? "",
    ...measure.items.map(({ text }) => text),
    withStatus ? t(`status.${measure.status}`) : "",
  ];
}

function linesOf(measure: Measure, column: Column, withStatus: boolean, t: TFunction, language: string): string[] {
  switch (column) {
    case "title":
      return titleInWords(measure, withStatus, t);
    case "responsibility":
      return partiesInWords(measure, ROLES, t, true);
    case "lead":
      return partiesInWords(measure, ["lead"], t);
    case "cooperation":
      return partiesInWords(measure, ["cooperation", "further"], t);
    case "resources":
      return measure.budgetLines.length > 0
        ? measure.budgetLines.map((line) => measureResourceInWords(line, t, language))
        : [t("plan.noResources")];
    case "status":
      return [t(`status.${measure.status}`), measure.statusReason ?? ""];
    case "schedule":
      return [scheduleInWords({ ...measure.schedule, recurrence: undefined }, t, language)];
    case "recurrence":
      return [measure.schedule.recurrence ?? ""];
    case "targetGroups":
      return measure.targetGroups;
    case "publication":
      return [t(`publishing.states.${measure.publication.state}`)];
    case "updatedAt":
      return [instant(measure.updatedAt, language)];
    case "block":
      return measure.buildingBlocks.map(buildingBlockInWords);
    case "goal":
      return measure.goals.map(({ title }) => title);
  }
}

/** The words of cells, for rows that are too far away to be drawn with all their parts, and for the clipboard. */
export function useCellWords(withStatus: boolean): CellWords {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(
    () => (measure, column) => linesOf(measure, column, withStatus, t, language).filter(Boolean).join("\n"),
    [withStatus, t, language],
  );
}
