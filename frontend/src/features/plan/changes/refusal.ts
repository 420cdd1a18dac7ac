import type { TFunction } from "i18next";
import { toProblem } from "#/api/problem";
import { problemSentence } from "#/i18n/problems";
import type { SentExtras } from "./extras";
import type { NewMeasure } from "./patches";

const MOST = 3;

function firstOf(all: string[], t: TFunction): string[] {
  const more = all.length > MOST ? [t("table.andMore", { count: all.length - MOST })] : [];
  return [...all.slice(0, MOST), ...more];
}

/** Why nothing, or only the first portions, was saved: the problem, and the first of what it is about. */
export function refusalInWords(error: unknown, savedBefore: number, t: TFunction): string {
  const messages = [...new Set(toProblem(error).fieldErrors.map(({ message }) => message))];
  const partly = savedBefore > 0 ? [t("table.partlySaved", { count: savedBefore })] : [];
  return [problemSentence(error, t), ...firstOf(messages, t), ...partly].join(" ");
}

/** Which of the new measures lack something, and why the first of it was refused; undefined when they have everything. */
export function missingInWords(refused: SentExtras["refused"], additions: NewMeasure[], t: TFunction) {
  const [first] = refused;
  if (!first) return undefined;
  const rows = [...new Set(refused.flatMap(({ rows }) => rows))].sort((a, b) => a - b);
  const named = rows.map((row) => t("table.without", { title: additions[row]?.title }));
  return [
    t("table.addedWithout", { count: refused.length }),
    ...firstOf(named, t),
    problemSentence(first.error, t),
  ].join(" ");
}
