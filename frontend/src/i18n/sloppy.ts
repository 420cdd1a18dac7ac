// People type numbers and dates as they are used to; what is stored and sent has one form.

// "10 T€" and "1,5 Mio." stand in many a budget.
const SCALES: [RegExp, number][] = [
  [/(?:Mio\.?|Million(?:en)?)$/i, 6],
  [/(?:T|Tsd\.?|Tausend)$/i, 3],
];

/**
 * `10.000,50` · `10000,5` · `10 000 €` · `10.000` · `1,234.50` · `10 T€` · `1,5 Mio. €` → a decimal string with two decimals;
 * undefined when it is no amount, has parts of a cent or more than 13 integer digits. A lone dot before exactly three digits
 * groups thousands, as in German; anywhere else it is the decimal point.
 */
export function parseAmount(typed: string): string | undefined {
  const bare = typed
    .replace(/€|Euro|EUR/gi, "")
    .replace(/[\s\u00a0\u202f'’]/g, "")
    .replace(/,(-|–|—)+$/, "");
  const [unit, zeros] = SCALES.find(([pattern]) => pattern.test(bare)) ?? [undefined, 0];
  const text = unit ? bare.replace(unit, "") : bare;
  if (!/^\d[\d.,]*$/.test(text)) return undefined;
  const decimalMark = decimalMarkOf(text);
  const at = decimalMark ? text.lastIndexOf(decimalMark) : text.length;
  const whole = text.slice(0, at);
  const decimals = text.slice(at + 1);
  if (!/^\d+$/.test(whole) && !/^\d{1,3}([.,]\d{3})+$/.test(whole)) return undefined;
  if (new Set(whole.replace(/\d/g, "")).size > 1) return undefined;
  if (decimalMark && (decimals.length < 1 || decimals.length > 2 + zeros)) return undefined;
  const scaled = decimals.padEnd(zeros, "0");
  const digits = (whole.replace(/\D/g, "") + scaled.slice(0, zeros)).replace(/^0+(?=\d)/, "");
  return digits.length > 13 ? undefined : `${digits}.${scaled.slice(zeros).padEnd(2, "0")}`;
}

/** `0,5` · `1.25` · `2` → a decimal with at most two decimals, for full-time equivalents; undefined when it is none. */
export function parseDecimal(typed: string): string | undefined {
  const match = /^(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(typed.trim());
  return match ? match.slice(1).filter(Boolean).join(".") : undefined;
}

function decimalMarkOf(text: string): "," | "." | undefined {
  const last = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  if (last < 0) return undefined;
  const mark = text[last] as "," | ".";
  const other = mark === "," ? "." : ",";
  if (text.includes(other)) return mark;
  const occurrences = text.split(mark).length - 1;
  if (occurrences > 1) return undefined;
  // A German comma is always the decimal mark; a dot before three digits groups thousands.
  return mark === "." && text.length - last - 1 === 3 ? undefined : mark;
}

/** A stored decimal for an input: `10000.50` → `10.000,50`, `10000.00` → `10.000`. */
export function amountForInput(value: string | undefined): string {
  if (!value) return "";
  const [whole = "", decimals = ""] = value.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return decimals === "" || decimals === "00" ? grouped : `${grouped},${decimals}`;
}

const MONTHS = ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];
const ALSO: Record<string, number> = { mar: 3, mae: 3, maerz: 3, may: 5, oct: 10, dec: 12 };

function monthOf(word: string): number | undefined {
  const start = word.toLowerCase().slice(0, 3);
  const index = MONTHS.indexOf(start);
  return index >= 0 ? index + 1 : ALSO[start];
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function partial(year: number, month?: number, day?: number): string | undefined {
  if (year < 1000 || year > 9999) return undefined;
  if (month === undefined) return `${year}`;
  if (month < 1 || month > 12) return undefined;
  const mm = `${month}`.padStart(2, "0");
  if (day === undefined) return `${year}-${mm}`;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day < 1 || day > last ? undefined : `${year}-${mm}-${`${day}`.padStart(2, "0")}`;
}

/** `8.10.2011` · `08.10.11` · `10/2011` · `Mai 2011` · `2011` · `2011-10-08` → a partial date; undefined when it is none. */
export function parsePartialDate(typed: string): string | undefined {
  const text = typed.trim().replace(/\s+/g, " ");
  let m = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (m) return partial(Number(m[1]), m[2] ? Number(m[2]) : undefined, m[3] ? Number(m[3]) : undefined);
  m = /^(\d{1,2})[./] ?(\d{1,2})[./] ?(\d{4}|\d{2})$/.exec(text);
  if (m) return partial(fullYear(m[3] ?? ""), Number(m[2]), Number(m[1]));
  m = /^(\d{1,2})[./] ?(\d{4})$/.exec(text);
  if (m) return partial(Number(m[2]), Number(m[1]));
  m = /^(?:(\d{1,2})\.? )?(\p{L}{3,})\.? (\d{4})$/u.exec(text);
  if (!m) return undefined;
  const month = monthOf(m[2] ?? "");
  return month === undefined ? undefined : partial(Number(m[3]), month, m[1] ? Number(m[1]) : undefined);
}

/** `2009–2011` · `Mai 2011 bis 8.10.2011` → both ends; undefined when it is no range or ends before it begins. */
export function parsePartialRange(typed: string): { from: string; to: string } | undefined {
  const text = typed.trim();
  // A stored date has hyphens of its own: they only part two years.
  const ends = /^\d{4} ?- ?\d{4}$/.test(text) ? text.split("-") : text.split(/ ?[–—] ?| bis /);
  const [from, to, ...more] = ends.map(parsePartialDate);
  if (!from || !to || more.length > 0) return undefined;
  const known = Math.min(from.length, to.length);
  return from.slice(0, known) <= to.slice(0, known) ? { from, to } : undefined;
}

/** The same for where a whole day is needed. */
export function parseDate(typed: string): string | undefined {
  const date = parsePartialDate(typed);
  return date?.length === 10 ? date : undefined;
}

/** A stored partial date for an input: `2011-10-08` → `08.10.2011`, `2011-10` → `10.2011`. */
export function dateForInput(value: string | undefined): string {
  return value ? value.split("-").reverse().join(".") : "";
}
