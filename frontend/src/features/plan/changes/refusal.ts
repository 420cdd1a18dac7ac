import type { TFunction } from "i18next";
import { toProblem } from "#/api/problem";
import { problemSentence } from "#/i18n/problems";

const MOST = 3;

/** Why nothing, or only the first portions, was saved: the problem, and the first of what it is about. */
export function refusalInWords(error: unknown, savedBefore: number, t: TFunction): string {
  const messages = [...new Set(toProblem(error).fieldErrors.map(({ message }) => message))];
  const more = messages.length > MOST ? [t("table.andMore", { count: messages.length - MOST })] : [];
  const partly = savedBefore > 0 ? [t("table.partlySaved", { count: savedBefore })] : [];
  return [problemSentence(error, t), ...messages.slice(0, MOST), ...more, ...partly].join(" ");
}
