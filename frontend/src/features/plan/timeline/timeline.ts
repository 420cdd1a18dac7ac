import type { Measure, Schedule } from "#/api/types";

export const ZOOMS = ["year", "quarter", "month"] as const;
export type Zoom = (typeof ZOOMS)[number];

/** A stretch of time in days since 1970, the end not included. */
export interface Span {
  from: number;
  to: number;
}

/** What is drawn of a period: surely, and on either side perhaps. */
export interface Bar {
  fuzzyStart?: Span;
  sure?: Span;
  fuzzyEnd?: Span;
  /** Goes on beyond what is shown, for all that is known. */
  openStart: boolean;
  openEnd: boolean;
}

export interface Mark {
  span: Span;
  date: string;
  title: string;
}

export interface Row {
  measure: Measure;
  bar?: Bar;
  marks: Mark[];
}

export interface Tick {
  at: number;
  /** `2011`, `2011-Q2` or `2011-05`. */
  name: string;
}

const DAY = 86_400_000;
const MOST_YEARS = 20;

export const dayOf = (year: number, month = 1, day = 1) => Date.UTC(year, month - 1, day) / DAY;

/** `2011` is its whole year, `2011-05` its whole month, `2011-05-31` that day. */
export function spanOf(partial: string): Span {
  const [year = 0, month, day] = partial.split("-").map(Number);
  if (month === undefined) return { from: dayOf(year), to: dayOf(year + 1) };
  if (day === undefined) return { from: dayOf(year, month), to: dayOf(year, month + 1) };
  return { from: dayOf(year, month, day), to: dayOf(year, month, day) + 1 };
}

const isDay = (partial: string) => partial.length === "2011-05-31".length;
const orNothing = (span: Span): Span | undefined => (span.to > span.from ? span : undefined);

/** A begin that is known to the day is sharp; "2011" may begin anywhere in it, and the same goes for an end. */
export function barOf({ from, to }: Schedule, shown: Span): Bar | undefined {
  if (!from && !to) return undefined;
  if (from && from === to && !isDay(from)) {
    // "2011" as a whole: nothing about it is surer than the rest.
    return { sure: spanOf(from), openStart: false, openEnd: false };
  }
  const start = from ? spanOf(from) : { from: shown.from, to: shown.from };
  const end = to ? spanOf(to) : { from: shown.to, to: shown.to };
  const sureFrom = from && !isDay(from) ? Math.min(start.to, end.from) : start.from;
  const sureTo = to && !isDay(to) ? Math.max(end.from, sureFrom) : end.to;
  return {
    fuzzyStart: orNothing({ from: start.from, to: sureFrom }),
    sure: orNothing({ from: sureFrom, to: sureTo }),
    fuzzyEnd: orNothing({ from: Math.max(sureTo, sureFrom), to: end.to }),
    openStart: !from,
    openEnd: !to,
  };
}

const datesOf = ({ from, to, events }: Schedule) =>
  [from, to, ...(events ?? []).map(({ date }) => date)].filter((each) => each !== undefined);

export const isDated = ({ schedule }: Pick<Measure, "schedule">) => datesOf(schedule).length > 0;

/** The plan's year, and all years that its measures speak of; in whole years. */
export function shownSpan(measures: Pick<Measure, "schedule">[], planYear: number): Span {
  const years = measures.flatMap(({ schedule }) => datesOf(schedule).map((date) => Number(date.slice(0, 4))));
  const near = years.filter((year) => Math.abs(year - planYear) <= MOST_YEARS);
  return { from: dayOf(Math.min(planYear, ...near)), to: dayOf(Math.max(planYear, ...near) + 1) };
}

export function rowsOf(measures: Measure[], shown: Span): Row[] {
  return measures.filter(isDated).map((measure) => ({
    measure,
    bar: barOf(measure.schedule, shown),
    marks: (measure.schedule.events ?? []).map(({ date, title }) => ({ span: spanOf(date), date, title })),
  }));
}

const MONTHS_OF: Record<Zoom, number> = { year: 12, quarter: 3, month: 1 };

export function ticksOf(shown: Span, zoom: Zoom): Tick[] {
  const first = new Date(shown.from * DAY).getUTCFullYear();
  const last = new Date(shown.to * DAY).getUTCFullYear();
  const step = MONTHS_OF[zoom];
  const ticks: Tick[] = [];
  for (let year = first; year < last; year++) {
    for (let month = 1; month <= 12; month += step) {
      ticks.push({ at: dayOf(year, month), name: nameOf(year, month, zoom) });
    }
  }
  return ticks;
}

function nameOf(year: number, month: number, zoom: Zoom): string {
  if (zoom === "year") return `${year}`;
  return zoom === "quarter" ? `${year}-Q${(month + 2) / 3}` : `${year}-${`${month}`.padStart(2, "0")}`;
}

/** Where a day is, in per cent of what is shown; outside of it at its edge. */
export const placeOf = (day: number, shown: Span) =>
  Math.min(100, Math.max(0, ((day - shown.from) / (shown.to - shown.from)) * 100));

/** How wide the chart is in rem: whole in the window by years, to be scrolled by quarters and months. */
export function widthOf(shown: Span, zoom: Zoom): number | undefined {
  const years = Math.round((shown.to - shown.from) / 365);
  if (zoom === "year") return undefined;
  return years * (zoom === "quarter" ? 24 : 60);
}
