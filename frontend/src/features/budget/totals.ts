import type { TFunction } from "i18next";
import type { BudgetTotal } from "#/api/types";
import { money } from "#/i18n/format";

type Total = Pick<
  BudgetTotal,
  "exact" | "about" | "atMost" | "atLeast" | "lower" | "upper" | "upperOpen" | "unquantified" | "currency"
>;

const some = (amount: string) => Number(amount) > 0;

/**
 * An honest range as a sentence: "höchstens 148.500 €, davon 18.500 € ungefähr; 10 Posten ohne Zahl". The strongest
 * reservation leads: at least, then at most, then about.
 */
export function totalInWords(total: Total, t: TFunction, language: string): string {
  const say = (amount: string) => money(amount, language, total.currency);
  const clauses: string[] = [];
  if (some(total.upper)) clauses.push(figureInWords(total, t, say));
  if (total.unquantified > 0) clauses.push(t("costs.unquantified", { count: total.unquantified }));
  return clauses.join("; ") || t("costs.noMoney");
}

function figureInWords(total: Total, t: TFunction, say: (amount: string) => string): string {
  const parts: string[] = [];
  if (some(total.atLeast)) {
    parts.push(t("costs.atLeast", { amount: say(some(total.atMost) ? total.lower : total.upper) }));
    if (some(total.atMost)) parts.push(t("costs.plusAtMost", { amount: say(total.atMost) }));
  } else if (some(total.atMost)) parts.push(t("costs.atMost", { amount: say(total.upper) }));
  else if (some(total.about)) parts.push(t("costs.about", { amount: say(total.upper) }));
  else parts.push(say(total.upper));
  const onlyAbout = total.about === total.upper;
  if (some(total.about) && !onlyAbout) parts.push(t("costs.ofWhichAbout", { amount: say(total.about) }));
  return parts.join(", ");
}

/** For the chart: parts of the upper bound as numbers. Euros fit into a number exactly up to 90 billion. */
export function partsOf(total: Total) {
  return [
    { part: "exact" as const, value: Number(total.exact) + Number(total.atLeast) },
    { part: "about" as const, value: Number(total.about) },
    { part: "atMost" as const, value: Number(total.atMost) },
  ];
}
