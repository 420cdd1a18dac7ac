import type { Schedule } from "#/api/types";
import { dateForInput, parsePartialDate } from "#/i18n/sloppy";

export interface Period {
  from?: string;
  to?: string;
}

const DASH = /\s+(?:-|–|—|bis|to|until)\s+|\s*[–—]\s*/i;

/**
 * `2011` · `Mai 2011 bis 2012` · `8.10.2011 – 9.10.2011` · `2009-2011` · `ab 2011` · `bis Mai 2012` · nothing → a period with partial dates;
 * undefined when it is none.
 */
export function parsePeriod(typed: string): Period | undefined {
  const text = typed.trim();
  if (text === "") return {};
  const open = /^(ab|from|seit|bis|until|to)\s+(.+)$/i.exec(text);
  if (open) {
    const date = parsePartialDate(open[2] ?? "");
    if (!date) return undefined;
    return /^(ab|from|seit)$/i.test(open[1] ?? "") ? { from: date } : { to: date };
  }
  const years = /^(\d{4})\s*-\s*(\d{4})$/.exec(text);
  const parts = years ? years.slice(1) : text.split(DASH);
  const [from, to] = parts.map(parsePartialDate);
  if (!from || parts.length > 2 || (parts.length === 2 && !to)) return undefined;
  return parts.length === 1 ? { from, to: from } : { from, to };
}

/** For an input, so that it reads back as the same. */
export function periodForInput({ from, to }: Schedule): string {
  if (from && to) return from === to ? dateForInput(from) : `${dateForInput(from)} – ${dateForInput(to)}`;
  if (from) return `ab ${dateForInput(from)}`;
  return to ? `bis ${dateForInput(to)}` : "";
}
