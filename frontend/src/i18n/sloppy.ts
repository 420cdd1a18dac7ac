import { currentLanguage, type Language } from "./setup";

// People type numbers and dates as they are used to; what is stored and sent has one form.

type Mark = "." | ",";

/** What groups thousands; the other one is the decimal point. */
const GROUPING: Record<Language, Mark> = { de: ".", en: "," };

/** `12.000`: grouped thousands to one half of Europe, a figure with three decimals to the other. */
const TWO_FACED = /^[1-9]\d{0,2}([.,])\d{3}$/;
const GROUPED = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/;

// "10 T€" and "1,5 Mio." stand in many a budget.
const SCALES: [RegExp, number][] = [
  [/(?:Mio\.?|Million(?:en)?)$/i, 6],
  [/(?:T|Tsd\.?|Tausend|k|thousand)$/i, 3],
];

function bareAmount(typed: string): { text: string; zeros: number } {
  const bare = typed
    .replace(/€|Euro|EUR/gi, "")
    .replace(/[\s\u00a0\u202f'’]/g, "")
    .replace(/,(-|–|—)+$/, "");
  const [unit, zeros] = SCALES.find(([pattern]) => pattern.test(bare)) ?? [undefined, 0];
  return { text: unit ? bare.replace(unit, "") : bare, zeros };
}

/** The digits before and after the decimal point; undefined when it is no figure. */
function digitsOf(text: string, language: Language): [whole: string, decimals: string] | undefined {
  const mark = decimalMarkOf(text, language);
  const at = mark ? text.lastIndexOf(mark) : text.length;
  const [whole, decimals] = [text.slice(0, at), text.slice(at + 1)];
  if (!/^\d+$/.test(whole) && !GROUPED.test(whole)) return undefined;
  if (mark && decimals === "") return undefined;
  return [whole.replace(/\D/g, ""), decimals];
}

function decimalMarkOf(text: string, language: Language): Mark | undefined {
  const marks = [...text.replace(/[^.,]/g, "")] as Mark[];
  const last = marks.at(-1);
  if (marks.some((mark) => mark !== last)) return last;
  if (marks.length > 1) return undefined;
  return last === GROUPING[language] && TWO_FACED.test(text) ? undefined : last;
}

/**
 * `10.000,50` · `10000,5` · `10 000 €` · `1,234.50` · `10 T€` · `1,5 Mio. €` → a decimal string with two decimals; undefined when it is
 * no amount, has parts of a cent or more than 13 integer digits. A lone mark before exactly three digits groups thousands where it does
 * so in the reader's language: `10.000` in German, `10,000` in English; elsewhere a lone mark is the decimal point.
 */
export function parseAmount(typed: string, language: Language = currentLanguage()): string | undefined {
  const { text, zeros } = bareAmount(typed);
  if (!/^\d[\d.,]*$/.test(text)) return undefined;
  const [whole, decimals] = digitsOf(text, language) ?? [];
  if (whole === undefined || decimals === undefined || decimals.length > 2 + zeros) return undefined;
  const scaled = decimals.padEnd(zeros, "0");
  const digits = (whole + scaled.slice(0, zeros)).replace(/^0+(?=\d)/, "");
  return digits.length > 13 ? undefined : `${digits}.${scaled.slice(zeros).padEnd(2, "0")}`;
}

/** `12.000` in English, `12,000` in German: twelve thousand to some, twelve to others. Nobody guesses; it is asked for again. */
export function isTwoFaced(typed: string, language: Language = currentLanguage()): boolean {
  const { text, zeros } = bareAmount(typed.replace(/^\s*-/, ""));
  const mark = TWO_FACED.exec(text)?.[1];
  return zeros === 0 && mark !== undefined && mark !== GROUPING[language];
}

/** `14,5` · `1.200` · `-3` → a decimal with at most two decimals, grouped as an amount is; undefined when it is none. */
export function parseFigure(typed: string, language: Language = currentLanguage()): string | undefined {
  const [, sign = "", text = ""] = /^(-?)(\d[\d.,]*)$/.exec(typed.replace(/\s/g, "")) ?? [];
  const [whole = "", decimals = ""] = digitsOf(text, language) ?? [];
  if (whole === "" || whole.length > 13 || decimals.length > 2) return undefined;
  return `${sign}${[whole, decimals].filter(Boolean).join(".")}`;
}

/** `0,5` · `1.25` · `2` → a decimal with at most two decimals, for full-time equivalents; undefined when it is none. */
export function parseDecimal(typed: string): string | undefined {
  const match = /^(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(typed.trim());
  return match ? match.slice(1).filter(Boolean).join(".") : undefined;
}

/** A stored decimal as it is written: `0.5` → `0,5`. */
export function decimalForInput(value: string | undefined, language: Language = currentLanguage()): string {
  return value?.replace(".", GROUPING[language] === "," ? "." : ",") ?? "";
}

/** A stored amount for an input: `10000.50` → `10.000,50`, `10000.00` → `10.000`; in English `10,000.50`. */
export function amountForInput(value: string | undefined, language: Language = currentLanguage()): string {
  if (!value) return "";
  const [whole = "", decimals = ""] = value.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, GROUPING[language]);
  return decimals === "" || decimals === "00" ? grouped : `${grouped}${decimalForInput(`.${decimals}`, language)}`;
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
