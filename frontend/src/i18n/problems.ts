import type { TFunction } from "i18next";
import { type PlacedProblems, placeProblems, toProblem } from "#/api/problem";
import type { VersionConflict } from "#/api/types";
import type { de } from "./de";

export type ProblemCode = keyof (typeof de)["problems"];

interface Described {
  title: string;
  text: string;
  tone: "warning" | "danger" | "info";
  requestId?: string;
}

/** What happened and what to do, in the reader's words; the service only names the problem. */
export function describeProblem(error: unknown, t: TFunction): Described {
  const problem = toProblem(error);
  const texts = t("problems", { returnObjects: true });
  const code: ProblemCode = problem.code in texts ? (problem.code as ProblemCode) : "unexpected-answer";
  return {
    ...texts[code],
    tone: problem.passes || problem.status === 404 || problem.status === 403 ? "info" : "danger",
    requestId: problem.status >= 500 || code === "unexpected-answer" ? problem.body?.instance : undefined,
  };
}

/** One sentence, for a toast. */
export function problemSentence(error: unknown, t: TFunction): string {
  const { title, text } = describeProblem(error, t);
  return `${title}. ${text}`;
}

/** What a stale change collides with; undefined for any other problem. */
export function conflictOf(error: unknown): VersionConflict | undefined {
  return toProblem(error).body?.conflict;
}

/** The errors of a refused form: each at its field; what has none, or the problem itself, as sentences for the top. */
export function describePlaced(error: unknown, isField: (name: string) => boolean, t: TFunction): PlacedProblems {
  const placed = placeProblems(toProblem(error), isField);
  const nothing = placed.fields.length + placed.general.length === 0;
  return nothing ? { fields: [], general: [problemSentence(error, t)] } : placed;
}
