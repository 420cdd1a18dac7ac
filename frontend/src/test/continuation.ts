import type { ContinuationLine } from "#/api/types";

/** A line of a continuation as the service shows it, with what a test says of it. */
export function continuationLine(changes: Partial<ContinuationLine> = {}): ContinuationLine {
  return {
    measureId: "m1",
    lineage: "l1",
    measure: {
      title: "Sprachkurse für Eltern",
      status: "running",
      schedule: {},
      buildingBlocks: [{ id: "b1", number: "10.1", title: "Sprache" }],
      goals: [{ id: "g1", title: "Spracherwerb fördern" }],
    },
    addedLater: false,
    proposal: { decision: "carried", reason: "goes-on" },
    decision: "undecided",
    version: 0,
    ...changes,
  };
}
