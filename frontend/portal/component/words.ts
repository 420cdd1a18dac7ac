import type { Block, BudgetLine, Measure, Party } from "./feed";
import { type Language, say, TEXTS } from "./texts";

// What a reader reads of a measure's coded values.

const localeOf = (language: Language) => (language === "en" ? "en-GB" : "de-DE");

/** `2011`, `2011-05` or `2011-05-31`, as precisely as it is known. */
export function date(value: string, language: Language): string {
  const [year, month, day] = value.split("-");
  if (!/^\d{4}(-\d\d){0,2}$/.test(value) || !month) return value;
  const options: Intl.DateTimeFormatOptions = day ? { dateStyle: "long" } : { month: "long", year: "numeric" };
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: "UTC" }).format(instant);
}

export function day(instant: Date, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long" }).format(instant);
}

function money(amount: string, currency: string | undefined, language: Language): string {
  if (!/^\d{1,13}(\.\d+)?$/.test(amount)) return amount;
  const digits = /\.0*$/.test(amount) || !amount.includes(".") ? 0 : 2;
  return new Intl.NumberFormat(localeOf(language), {
    style: "currency",
    currency: currency && /^[A-Z]{3}$/.test(currency) ? currency : "EUR",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount as Intl.StringNumericLiteral);
}

export function budget(line: BudgetLine, language: Language): string {
  const t = TEXTS[language];
  const kind = t.kind[line.kind] ?? line.kind;
  const parts = [line.label ? (line.kind === "money" ? line.label : `${kind}: ${line.label}`) : kind];
  if (line.amount !== undefined) {
    const amount = money(line.amount, line.currency, language);
    const said = line.amountFrom
      ? say(t.span, { from: money(line.amountFrom, line.currency, language), amount })
      : say(t.amount[line.qualifier] ?? "{amount}", { amount });
    parts.push(line.recurrence === "yearly" ? say(t.yearly, { amount: said }) : said);
  } else if (line.qualifier === "as-needed") parts.push(t.asNeeded);
  if (line.shared) parts.push(t.shared);
  return parts.join(", ");
}

export function party({ organisation, note, openEnded }: Party, language: Language): string {
  const t = TEXTS[language];
  const who = [organisation?.name, note].filter(Boolean).join(", ");
  if (!who) return openEnded ? t.others : "";
  return openEnded && organisation && !/weitere/i.test(who) ? `${who} ${t.andOthers}` : who;
}

export function block({ number, title }: Block): string {
  return number && !title.includes(number) ? `${number} ${title}` : title;
}

export function period(schedule: NonNullable<Measure["schedule"]>, language: Language): string {
  const t = TEXTS[language];
  const [from, to] = [schedule.from, schedule.to].map((each) => each && date(each, language));
  const span = from && to ? (from === to ? from : say(t.fromTo, { from, to })) : "";
  const open = from ? say(t.from, { from }) : to ? say(t.until, { to }) : "";
  return [span || open, schedule.recurrence].filter(Boolean).join(", ");
}
