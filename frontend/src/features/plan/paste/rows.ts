import type { Goal, Organisation, Status } from "#/api/types";
import { NEEDS_REASON } from "../bulk/bulk";
import type { NewMeasure } from "../changes/patches";
import { STATUSES } from "../filters";
import { parsePeriod } from "../grid/schedule";
import { type Assignment, folded, type Target } from "./columns";
import { type PastedParty, readParties } from "./parties";

export type ProblemCode =
  | "no-title"
  | "title-too-long"
  | "too-long"
  | "status-unknown"
  | "reason-missing"
  | "schedule-unknown"
  | "schedule-reversed"
  | "goal-unknown";

/** What is the matter with a cell. */
export interface CellProblem {
  target: Target;
  code: ProblemCode;
  text: string;
}

/** What a row becomes. */
export interface PastedRow {
  /** In what was pasted, from 1. */
  number: number;
  measure: NewMeasure;
  /** Who carries it, as the cells name them. */
  parties: PastedParty[];
  /** About resources, to be read by the service. */
  resources?: string;
  problems: CellProblem[];
  /** It is not added. */
  left: boolean;
}

/** Problems that leave nothing sensible to add. */
const FATAL: readonly ProblemCode[] = ["no-title", "title-too-long", "too-long", "reason-missing"];

const LONGEST: Partial<Record<Target, number>> = {
  description: 20_000,
  statusReason: 2000,
  recurrence: 300,
  internalNote: 20_000,
  resources: 2000,
};

/** Words for a status beside its own name. */
const STATUS_WORDS: Record<Status, string[]> = {
  planned: ["geplant", "planung", "in planung", "planned", "offen"],
  "in-preparation": ["in vorbereitung", "vorbereitung", "in preparation"],
  running: ["lauft", "laufend", "in umsetzung", "umsetzung", "begonnen", "running"],
  completed: ["abgeschlossen", "erledigt", "beendet", "umgesetzt", "fertig", "completed", "done"],
  paused: ["ruht", "ruhend", "pausiert", "ausgesetzt", "paused"],
  dropped: ["entfallen", "entfallt", "gestrichen", "dropped"],
};

/** The status that people call so. */
export const statusOf = (text: string) =>
  STATUSES.find((status) => folded(text) === folded(status) || STATUS_WORDS[status].includes(folded(text)));

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

type Cells = Partial<Record<Target, string>>;

function cellsOf(row: string[], assignment: Assignment): Cells {
  const cells: Cells = {};
  assignment.forEach((target, index) => {
    const text = row[index]?.trim();
    if (target && text) cells[target] = text;
  });
  return cells;
}

/** A partial date compares as far as both are known. */
const isReversed = (from: string, to: string) => {
  const known = Math.min(from.length, to.length);
  return to.slice(0, known) < from.slice(0, known);
};

function readSchedule(cells: Cells, say: (target: Target, code: ProblemCode, text: string) => void) {
  const recurrence = cells.recurrence && oneLine(cells.recurrence);
  const period = cells.schedule === undefined ? {} : parsePeriod(oneLine(cells.schedule));
  if (period === undefined) say("schedule", "schedule-unknown", cells.schedule ?? "");
  const reversed = period?.from && period.to && isReversed(period.from, period.to);
  if (reversed) say("schedule", "schedule-reversed", cells.schedule ?? "");
  const schedule = { ...(reversed ? {} : period), ...(recurrence ? { recurrence } : {}) };
  return Object.keys(schedule).length > 0 ? schedule : undefined;
}

/** What names in cells may mean. */
export interface Known {
  goals: Goal[];
  organisations: Organisation[];
}

function readRow(cells: Cells, number: number, { goals, organisations }: Known): PastedRow {
  const problems: CellProblem[] = [];
  const say = (target: Target, code: ProblemCode, text: string) => problems.push({ target, code, text });
  const title = oneLine(cells.title ?? "");
  if (title === "") say("title", "no-title", "");
  else if (title.length > 300) say("title", "title-too-long", title);
  for (const [target, most] of Object.entries(LONGEST) as [Target, number][]) {
    if ((cells[target]?.length ?? 0) > most) say(target, "too-long", "");
  }
  const status = cells.status === undefined ? "planned" : statusOf(cells.status);
  if (!status) say("status", "status-unknown", cells.status ?? "");
  if (status && NEEDS_REASON.includes(status) && !cells.statusReason)
    say("status", "reason-missing", cells.status ?? "");
  const goal = cells.goal && goals.find((each) => folded(each.title) === folded(cells.goal ?? ""));
  if (cells.goal && !goal) say("goal", "goal-unknown", oneLine(cells.goal));
  const measure: NewMeasure = {
    title,
    status: status ?? "planned",
    description: cells.description,
    statusReason: cells.statusReason,
    schedule: readSchedule(cells, say),
    goalIds: goal ? [goal.id] : [],
    targetGroups: [
      ...new Set(
        (cells.targetGroups ?? "")
          .split(/[\n;,]/)
          .map(oneLine)
          .filter(Boolean),
      ),
    ],
    internalNote: cells.internalNote,
  };
  const parties = (["lead", "cooperation"] as const).flatMap((role) =>
    readParties(cells[role] ?? "", role, organisations),
  );
  const left = problems.some(({ code }) => FATAL.includes(code));
  return { number, measure, parties, resources: cells.resources, problems, left };
}

/** What each row becomes, with what is the matter with it; rows in which nothing stands are left out without a word. */
export function readRows(rows: string[][], header: boolean, assignment: Assignment, known: Known): PastedRow[] {
  return rows
    .map((row, index) => ({ number: index + 1, cells: cellsOf(row, assignment) }))
    .slice(header ? 1 : 0)
    .filter(({ cells }) => Object.keys(cells).length > 0)
    .map(({ number, cells }) => readRow(cells, number, known));
}
