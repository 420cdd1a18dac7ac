import type { TFunction } from "i18next";
import type { BudgetTotal } from "#/api/types";
import { money } from "#/i18n/format";
import type { Bar } from "#/ui/bars";
import { isZero, minus, sum, toCents } from "../cents";

type Total = Pick<
  BudgetTotal,
  "exact" | "about" | "atMost" | "atLeast" | "lower" | "upper" | "upperOpen" | "unquantified" | "currency"
>;

const some = (amount: string) => toCents(amount) > 0n;

/** What spans add: they are neither exact nor about, and their lower figure counts downwards. */
function spansOf(total: Total) {
  return {
    lower: minus(total.lower, sum([total.exact, total.about, total.atLeast])),
    upper: minus(total.upper, sum([total.exact, total.about, total.atLeast, total.atMost])),
  };
}

/**
 * An honest range as a sentence: "höchstens 148.500 €, davon 18.500 € ungefähr; 10 Posten ohne Zahl". The strongest
 * reservation leads: at least, then at most, then a span, then about.
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
  else if (some(spansOf(total).upper)) parts.push(t("budget.span", { from: say(total.lower), to: say(total.upper) }));
  else if (some(total.about)) parts.push(t("costs.about", { amount: say(total.upper) }));
  else parts.push(say(total.upper));
  const onlyAbout = total.about === total.upper;
  if (some(total.about) && !onlyAbout) parts.push(t("costs.ofWhichAbout", { amount: say(total.about) }));
  return parts.join(", ");
}

/** Parts of the upper bound for a bar, in numbers: euros fit exactly up to 90 trillion. */
export function partsOf(total: Total): Bar["parts"] {
  const spans = spansOf(total);
  return [
    { look: "solid", value: Number(total.exact) },
    { look: "dotted", value: Number(sum([total.atLeast, spans.lower])) },
    { look: "hatched", value: Number(total.about) },
    { look: "outlined", value: Number(sum([total.atMost, minus(spans.upper, spans.lower)])) },
  ];
}

/** Whether the groups have anything in common that is taken off again. */
export function hasElsewhere(elsewhere: { lower: string; upper: string; unquantified: number } | undefined): boolean {
  return (
    elsewhere !== undefined && !(isZero(elsewhere.upper) && isZero(elsewhere.lower) && elsewhere.unquantified === 0)
  );
}
