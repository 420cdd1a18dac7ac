import { decimalForInput } from "#/i18n/sloppy";

// Shares of a pot as whole millionths, so that they sum up exactly: 1,000,000 is the whole pot.

const WHOLE = 1_000_000;
const PER_PERCENT = WHOLE / 100;

/** `33,3333` · `50 %` → millionths; undefined when it is no percentage over 0 and up to 100 with at most four decimals. */
export function parsePercent(typed: string): number | undefined {
  const match = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*%?$/.exec(typed.trim());
  if (!match) return undefined;
  const millionths = Number(match[1]) * PER_PERCENT + Number((match[2] ?? "").padEnd(4, "0"));
  return millionths > 0 && millionths <= WHOLE ? millionths : undefined;
}

/** Millionths as people read a percentage: 333333 → `33,3333`; in English with a point. */
export function percentInWords(millionths: number): string {
  const sign = millionths < 0 ? "-" : "";
  const size = Math.abs(millionths);
  const decimals = `${size % PER_PERCENT}`.padStart(4, "0").replace(/0+$/, "");
  return `${sign}${Math.floor(size / PER_PERCENT)}${decimals && decimalForInput(`.${decimals}`)}`;
}

/** A share of the contract, `0.25`, for the form. */
export function percentForInput(share: string | undefined): string {
  return share === undefined ? "" : percentInWords(Math.round(Number(share) * WHOLE));
}

/** What was typed as a share of the contract; undefined when it is none. */
export function shareOf(typed: string): string | undefined {
  const millionths = parsePercent(typed);
  if (millionths === undefined) return undefined;
  return millionths === WHOLE ? "1" : `0.${`${millionths}`.padStart(6, "0").replace(/0+$/, "")}`;
}

/** The same for the county's own part, which may be nothing: `0` to `100`. */
export function ownShareOf(typed: string): string | undefined {
  return /^0+([.,]0{1,4})?\s*%?$/.test(typed.trim()) ? "0" : shareOf(typed);
}

/** What is missing up to the whole; negative when it is too much, undefined while something is no percentage. */
export function missing(typed: string[]): number | undefined {
  const all = typed.map(parsePercent);
  return all.includes(undefined) ? undefined : WHOLE - all.reduce<number>((sum, each) => sum + (each ?? 0), 0);
}

/** The pot in equal parts; what does not divide goes to the first. */
export function evenly(count: number): string[] {
  const part = Math.floor(WHOLE / count);
  return Array.from({ length: count }, (_, index) => percentInWords(index === 0 ? WHOLE - part * (count - 1) : part));
}
