import { parsePartialDate } from "./sloppy";

const DAYS_AGO: Record<string, number> = { heute: 0, today: 0, gestern: 1, yesterday: 1, vorgestern: 2 };
const LAST = /^(?:seit )?(?:vorige[rnms]?|letzte[rnms]?|last) (woche|week|monat|month|jahr|year)$/;
const THIS = /^(?:seit )?(?:diese[rnms]?|this) (woche|week|monat|month|jahr|year)$/;

const text = (date: Date) => date.toISOString().slice(0, 10);

/** The first day of the week (Monday), month or year that lies so many back. */
function beginOf(unit: string, back: number, now: Date): Date {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  if (/^(woche|week)$/.test(unit)) return new Date(Date.UTC(year, month, day - ((now.getUTCDay() + 6) % 7) - 7 * back));
  if (/^(monat|month)$/.test(unit)) return new Date(Date.UTC(year, month - back, 1));
  return new Date(Date.UTC(year - back, 0, 1));
}

/**
 * A day that lies behind, as people say it: `1.3.` (the last one), `heute`, `gestern`, `vorige Woche` (its Monday), `Mai 2011` and `2011`
 * (their first day), `1.3.2026`; English words too. `today` and what comes back are days such as `2026-03-01`; undefined when it is none.
 */
export function parseSince(typed: string, today: string): string | undefined {
  const said = typed.trim().toLowerCase().replace(/\s+/g, " ");
  const now = new Date(`${today}T00:00:00Z`);
  const ago = DAYS_AGO[said];
  if (ago !== undefined) return text(new Date(now.getTime() - ago * 86_400_000));
  const last = LAST.exec(said)?.[1];
  if (last) return text(beginOf(last, 1, now));
  const current = THIS.exec(said)?.[1];
  if (current) return text(beginOf(current, 0, now));
  const bare = /^(\d{1,2})\. ?(\d{1,2})\.?$/.exec(said);
  if (bare) {
    const inYear = (year: number) => parsePartialDate(`${bare[1]}.${bare[2]}.${year}`);
    const date = inYear(now.getUTCFullYear());
    return date && date > today ? inYear(now.getUTCFullYear() - 1) : date;
  }
  const date = parsePartialDate(said);
  return date && `${date}-01-01`.slice(0, 10);
}
