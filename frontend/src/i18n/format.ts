import { useTranslation } from "react-i18next";

type Format = Intl.DateTimeFormat | Intl.NumberFormat | Intl.Collator;

const cache = new Map<string, Format>();

function cached<F extends Format>(key: string, make: () => F): F {
  let format = cache.get(key) as F | undefined;
  if (!format) {
    format = make();
    cache.set(key, format);
  }
  return format;
}

const localeOf = (language: string) => (language === "en" ? "en-GB" : "de-DE");

/** A decimal string as money: without cents where there are none, as people write it. */
export function money(value: string, language: string, currency = "EUR"): string {
  const cents = !value.endsWith(".00") && value.includes(".");
  const digits = cents ? 2 : 0;
  // Intl formats decimal strings exactly; a number would round beyond 15 digits.
  return cached(
    `money ${language} ${currency} ${digits}`,
    () =>
      new Intl.NumberFormat(localeOf(language), {
        style: "currency",
        currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  ).format(value as Intl.StringNumericLiteral);
}

export function number(value: number, language: string): string {
  return cached(`number ${language}`, () => new Intl.NumberFormat(localeOf(language))).format(value);
}

/** An instant in the reader's time zone, to the minute. */
export function instant(value: string, language: string): string {
  return cached(
    `instant ${language}`,
    () => new Intl.DateTimeFormat(localeOf(language), { dateStyle: "medium", timeStyle: "short" }),
  ).format(new Date(value));
}

/** A time of this day, to the minute. */
export function time(value: Date, language: string): string {
  return cached(
    `time ${language}`,
    () => new Intl.DateTimeFormat(localeOf(language), { hour: "2-digit", minute: "2-digit" }),
  ).format(value);
}

/** `2011`, `2011-05` or `2011-05-31`, as precisely as it is known. */
export function partialDate(value: string, language: string): string {
  const [year = "", month, day] = value.split("-");
  if (month === undefined) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, day === undefined ? 1 : Number(day)));
  const options: Intl.DateTimeFormatOptions =
    day === undefined
      ? { month: "long", year: "numeric", timeZone: "UTC" }
      : { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" };
  return cached(
    `date ${language} ${day === undefined}`,
    () => new Intl.DateTimeFormat(localeOf(language), options),
  ).format(date);
}

export function useFormat() {
  const { i18n } = useTranslation();
  const language = i18n.language;
  return {
    language,
    money: (value: string, currency?: string) => money(value, language, currency),
    number: (value: number) => number(value, language),
    time: (value: Date) => time(value, language),
    instant: (value: string) => instant(value, language),
    date: (value: string) => partialDate(value, language),
    list: (values: string[]) => new Intl.ListFormat(localeOf(language)).format(values),
    compare: cached(`order ${language}`, () => new Intl.Collator(localeOf(language), { numeric: true })).compare,
  };
}

/** The present day as it stands in the contract: `2026-11-26`. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => `${part}`.padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
