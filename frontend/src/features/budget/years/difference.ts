import type { TFunction } from "i18next";
import type { CostDifference } from "#/api/types";
import { money } from "#/i18n/format";
import { toCents } from "../cents";

/** "höchstens 5.000 € mehr, mindestens 2.000 € weniger; 1 Posten ohne Zahl mehr", or that nothing changes. */
export function differenceInWords(
  { lower, upper, unquantified }: CostDifference,
  t: TFunction,
  language: string,
): string {
  const way = (amount: bigint | number) => (amount > 0 ? ("more" as const) : ("less" as const));
  const say = (amount: string) => money(amount.replace("-", ""), language);
  const [low, high] = [toCents(lower), toCents(upper)];
  const clauses: string[] = [];
  if (low === high && low !== 0n) clauses.push(t(`comparison.both.${way(high)}`, { amount: say(upper) }));
  else {
    if (high !== 0n) clauses.push(t(`comparison.upper.${way(high)}`, { amount: say(upper) }));
    if (low !== 0n) clauses.push(t(`comparison.lower.${way(low)}`, { amount: say(lower) }));
  }
  if (unquantified !== 0) {
    clauses.push(t(`comparison.open.${way(unquantified)}`, { count: Math.abs(unquantified) }));
  }
  return clauses.join("; ") || t("comparison.same");
}
