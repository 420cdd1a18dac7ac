import { parsePartialDate } from "./sloppy";

const DAYS_AGO: Record<string, number> = { heute: 0, today: 0, gestern: 1, yesterday: 1, vorgestern: 2 };
const LAST = /^(?:seit |bis )?(?:vorige[rnms]?|letzte[rnms]?|last) (woche|week|monat|month|jahr|year)$/;
const THIS = /^(?:seit |bis )?(?:diese[rnms]?|this) (woche|week|monat|month|jahr|year)$/;

/** Which day of a week, month or year is meant. */
export type Edge = "first" | "last";

const text = (date: Date) => date.toISOString().slice(0, 10);

/** The first day of the week (Monday), month or year that lies so many back. */
function beginOf(unit: string, back: number, now: Date): Date {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  if (/^(woche|week)$/.test(unit)) return new Date(Date.UTC(year, month, day - ((now.getUTCDay() + 6) % 7) - 7 * back));
  if (/^(monat|month)$/.test(unit)) return new Date(Date.UTC(year, month - back, 1));
  return new Date(Date.UTC(year - back, 0, 1));
}

function edgeOf(unit: string, back: number, now: Date, edge: Edge): string {
  const next = beginOf(unit, back - 1, now);
  return text(edge === "first" ? beginOf(unit, back, now) : new Date(next.getTime() - 86_400_000));
}

/** A year or a month has a first and a last day. */
function wholeDay(date: string, edge: Edge): string {
  if (edge === "first") return `${date}-01-01`.slice(0, 10);
  const [year = 0, month = 12, day] = date.split("-").map(Number);
  return day ? date : text(new Date(Date.UTC(year, month, 0)));
}

/**
 * A day that lies behind, as people say it: `1.3.` (the last one), `heute`, `gestern`, `1.3.2026`; English words too. Of `vorige Woche`,
 * `Mai 2011` and `2011` the first or the last day is meant, as far as it is not still to come. `today` and what comes back are days
 * such as `2026-03-01`; undefined when it is none.
 */
export function parsePastDay(typed: string, today: string, edge: Edge = "first"): string | undefined {
  const said = typed.trim().toLowerCase().replace(/\s+/g, " ");
  const now = new Date(`${today}T00:00:00Z`);
  const ago = DAYS_AGO[said];
  if (ago !== undefined) return text(new Date(now.getTime() - ago * 86_400_000));
  const last = LAST.exec(said)?.[1];
  if (last) return edgeOf(last, 1, now, edge);
  const current = THIS.exec(said)?.[1];
  // What is not over yet ends today.
  if (current) return edge === "last" ? today : edgeOf(current, 0, now, edge);
  const bare = /^(\d{1,2})\. ?(\d{1,2})\.?$/.exec(said);
  if (bare) {
    const inYear = (year: number) => parsePartialDate(`${bare[1]}.${bare[2]}.${year}`);
    const date = inYear(now.getUTCFullYear());
    return date && date > today ? inYear(now.getUTCFullYear() - 1) : date;
  }
  const date = parsePartialDate(said);
  return date && wholeDay(date, edge);
}
