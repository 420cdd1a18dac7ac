import { api } from "#/api/client";
import type { PhrasePart, ResponsibilityInput } from "#/api/types";
import { versioned } from "#/api/versioned";
import { getMeasure, postParty } from "../parties/queries";
import { tagOf } from "./patches";
import type { Saved } from "./send";

/** A resource, and the places of the new measures that it serves. */
export interface PastedLine {
  line: PhrasePart["line"];
  rows: number[];
}

/** What new measures have beside their own fields: who carries each, by its place, and their resources. */
export interface Extras {
  parties: ResponsibilityInput[][];
  lines: PastedLine[];
}

export interface SentExtras {
  lines: Saved[];
  /** What was refused; the rest is there. */
  refused: unknown[];
}

const AT_ONCE = 4;

async function inTurns<T>(all: T[], act: (each: T) => Promise<unknown>): Promise<void> {
  const waiting = [...all];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await act(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function postLine(planId: string, { line, rows }: PastedLine, saved: Saved[]): Promise<Saved> {
  const measures = rows.flatMap((row) => saved[row] ?? []).map(({ id }) => ({ measureId: id }));
  const { data, etag } = versioned(
    await api.POST("/plans/{planId}/budget-lines", {
      params: { path: { planId }, header: { "Idempotency-Key": crypto.randomUUID() } },
      body: { ...line, measures },
    }),
  );
  return { id: data.id, etag };
}

/** Gives new measures what they have beside their own fields. One that is refused does not keep the others out. */
export async function sendExtras(planId: string, saved: Saved[], { parties, lines }: Extras): Promise<SentExtras> {
  const sent: SentExtras = { lines: [], refused: [] };
  const attempt = (act: () => Promise<unknown>) => act().catch((error) => sent.refused.push(error));
  await inTurns(saved, async ({ id }) => {
    // One after the other: they keep their order.
    for (const party of parties[saved.findIndex((each) => each.id === id)] ?? [])
      await attempt(() => postParty(id, party));
  });
  await inTurns(lines, (line) => attempt(async () => sent.lines.push(await postLine(planId, line, saved))));
  return sent;
}

/** The measures as they are by now: each of their extras gave them a new version. */
export async function withNewTags(saved: Saved[]): Promise<Saved[]> {
  const fresh: Saved[] = [];
  await inTurns(saved, async ({ id }) => fresh.push({ id, etag: tagOf(await getMeasure(id)) }));
  return saved.map((each) => fresh.find(({ id }) => id === each.id) ?? each);
}

export async function removeLine({ id, etag }: Saved): Promise<void> {
  await api.DELETE("/budget-lines/{budgetLineId}", {
    params: { path: { budgetLineId: id }, header: { "If-Match": etag } },
  });
}
