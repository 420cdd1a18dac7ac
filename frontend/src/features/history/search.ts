import * as z from "zod/mini";

export const SPANS = ["today", "last-7-days", "last-week", "last-30-days", "chosen"] as const;
export type Span = (typeof SPANS)[number];

export const ENTITIES = [
  "measure",
  "responsibility",
  "budget-line",
  "budget-entry",
  "progress",
  "goal",
  "building-block",
  "plan",
  "progress-schedule",
  "continuation",
  "edition",
  "scheduled-publication",
  "import",
] as const;

/** What belongs to no plan. */
export const OTHER_ENTITIES = [
  "organisation",
  "contact-person",
  "funding-programme",
  "fiscal-year",
  "channel",
  "webhook",
  "user",
  "history-actor",
] as const;

export const ACTIONS = [
  "created",
  "changed",
  "deleted",
  "undone",
  "restored",
  "imported",
  "published",
  "withdrawn",
  "continued",
  "booked",
] as const;

const text = z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(200))), undefined);
const day = z.catch(z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))), undefined);

/** What the address of a history screen says; what is not understood falls away. */
export const HistorySearch = z.object({
  /** A person's id, or `me`. */
  actor: text,
  when: z.catch(z.optional(z.enum(SPANS)), undefined),
  /** First and last day, with `when=chosen`. */
  from: day,
  to: day,
  entity: z.catch(z.optional(z.enum([...ENTITIES, ...OTHER_ENTITIES])), undefined),
  action: z.catch(z.optional(z.enum(ACTIONS)), undefined),
  q: text,
});
export type HistorySearch = z.infer<typeof HistorySearch>;

const local = z.catch(z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/))), undefined);
/** A day, of which its end is meant, or a minute; of the reader's time zone. */
export const AsOfSearch = z.object({ at: local });
export type AsOfSearch = z.infer<typeof AsOfSearch>;

export function isNarrowed(search: HistorySearch): boolean {
  return Object.values(search).some((value) => value !== undefined);
}

/** Midnight of a day that is so many days from another, in the reader's time zone. */
function midnight(of: Date, days = 0): Date {
  return new Date(of.getFullYear(), of.getMonth(), of.getDate() + days);
}

function midnightOf(day: string, days = 0): Date {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date + days);
}

interface Instants {
  from?: string;
  to?: string;
}

/** A span of time as instants: the first that belongs to it, and the first that does not any more. */
export function instantsOf({ when, from, to }: Pick<HistorySearch, "when" | "from" | "to">, now: Date): Instants {
  switch (when) {
    case "today":
      return { from: midnight(now).toISOString() };
    case "last-7-days":
      return { from: midnight(now, -6).toISOString() };
    case "last-30-days":
      return { from: midnight(now, -29).toISOString() };
    case "last-week": {
      const monday = midnight(now, -((now.getDay() + 6) % 7));
      return { from: midnight(monday, -7).toISOString(), to: monday.toISOString() };
    }
    case "chosen":
      return {
        from: from && midnightOf(from).toISOString(),
        to: to && midnightOf(to, 1).toISOString(),
      };
    default:
      return {};
  }
}

/** The instant that "as of" a day or a minute means: its last. */
export function asOfInstant(at: string): string {
  const end = at.includes("T") ? new Date(new Date(at).getTime() + 60_000) : midnightOf(at, 1);
  return new Date(end.getTime() - 1).toISOString();
}

/** An instant as a minute of the reader's time zone, for an address. */
export function minuteOf(instant: string): string {
  const at = new Date(instant);
  const two = (value: number) => `${value}`.padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The same as parameters of the service. */
export function toParameters(search: HistorySearch, now: Date) {
  return {
    actor: search.actor,
    entity: search.entity,
    action: search.action,
    q: search.q,
    ...instantsOf(search, now),
  };
}
