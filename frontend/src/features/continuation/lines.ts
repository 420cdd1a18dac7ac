import type { ContinuationDecision, ContinuationLine } from "#/api/types";
import { buildingBlockInWords } from "#/i18n/wording";

export const FILTERS = ["all", "undecided", "decided", "accepted", "changed-since"] as const;
export type LineFilter = (typeof FILTERS)[number];

const isAccepted = ({ acceptedAt }: ContinuationLine) => acceptedAt !== undefined;
const isUndecided = (line: ContinuationLine) => !isAccepted(line) && line.decision === "undecided";

const PASSES: Record<LineFilter, (line: ContinuationLine) => boolean> = {
  all: () => true,
  undecided: isUndecided,
  decided: (line) => !isAccepted(line) && line.decision !== "undecided",
  accepted: isAccepted,
  "changed-since": ({ changedSince, addedLater }) => changedSince !== undefined || addedLater,
};

export function filtered(lines: ContinuationLine[], filter: LineFilter): ContinuationLine[] {
  return lines.filter(PASSES[filter]);
}

/** How far the review has come. */
export function progressOf(lines: ContinuationLine[]) {
  const accepted = lines.filter(isAccepted).length;
  const undecided = lines.filter(isUndecided).length;
  return { all: lines.length, accepted, ready: lines.length - accepted - undecided, undecided };
}

/** Undecided lines with a proposal that says something: they can be decided in one go. */
export function proposed(lines: ContinuationLine[]): ContinuationLine[] {
  return lines.filter((line) => isUndecided(line) && line.proposal.decision !== "undecided");
}

export interface Block {
  title: string;
  lines: ContinuationLine[];
}

/** By building block, in the order of the plan; a measure of several blocks stands in the first one. */
export function byBlock(lines: ContinuationLine[], none: string): Block[] {
  const blocks = new Map<string, Block>();
  for (const line of lines) {
    const [first] = line.measure.buildingBlocks;
    const key = first?.id ?? "";
    const block = blocks.get(key) ?? { title: first ? buildingBlockInWords(first) : none, lines: [] };
    block.lines.push(line);
    blocks.set(key, block);
  }
  return [...blocks.values()];
}

export type Act = ContinuationDecision | "as-proposed";

/** The decision behind an act; undefined when there is nothing to do by itself. */
export function decisionOf(act: Act, line: ContinuationLine): ContinuationDecision | undefined {
  if (act !== "as-proposed") return act;
  return line.proposal.decision === "undecided" ? undefined : line.proposal.decision;
}
