import { api } from "#/api/client";
import { takeBack } from "#/api/takingBack";
import type { PhrasePart, ResponsibilityInput } from "#/api/types";
import { body } from "#/api/versioned";
import { postParty } from "../parties/queries";
import { repeatedly, type Saved } from "./send";

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

/** What was not taken, and the places of the measures that lack it. */
interface Refused {
  rows: number[];
  error: unknown;
}

/** Ids of what is there, so that it can be taken back, and what is not. */
export interface SentExtras {
  parties: string[][];
  lines: { id: string; rows: number[] }[];
  refused: Refused[];
}

const AT_ONCE = 4;

async function inTurns<T>(all: T[], act: (each: T) => Promise<unknown>): Promise<void> {
  const waiting = [...all];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await act(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

const postLine = (planId: string, { line, rows }: PastedLine, saved: Saved[]) =>
  repeatedly(async (key) =>
    body(
      await api.POST("/plans/{planId}/budget-lines", {
        params: { path: { planId }, header: { "Idempotency-Key": key } },
        body: { ...line, measures: rows.flatMap((row) => saved[row] ?? []).map(({ id }) => ({ measureId: id })) },
      }),
    ),
  );

/** Gives new measures what they have beside their own fields. One that is refused does not keep the others out. */
export async function sendExtras(planId: string, saved: Saved[], { parties, lines }: Extras): Promise<SentExtras> {
  const sent: SentExtras = { parties: saved.map(() => []), lines: [], refused: [] };
  const attempt = (rows: number[], act: () => Promise<unknown>) =>
    act().catch((error) => sent.refused.push({ rows, error }));
  await inTurns([...saved.entries()], async ([row, { id }]) => {
    // One after the other: they keep their order.
    for (const party of parties[row] ?? [])
      await attempt([row], async () => {
        const added = await repeatedly((key) => postParty(id, party, key));
        sent.parties[row]?.push(added.id);
      });
  });
  await inTurns(lines, (line) =>
    attempt(line.rows, async () => {
      const { id } = await postLine(planId, line, saved);
      sent.lines.push({ id, rows: line.rows });
    }),
  );
  return sent;
}

interface TakenBack {
  /** How many measures stay, with all that they have, because something has happened to them since. */
  touched: number;
  refused: unknown[];
}

/** Nothing has happened to a measure but what is our own. */
async function isUntouched(measureId: string, own: Set<string>): Promise<boolean> {
  const params = { path: { measureId }, query: { limit: 1 } };
  const [newest] = body(await api.GET("/measures/{measureId}/history", { params })).items;
  return newest?.action === "created" && own.has(newest.entityId);
}

/** Takes new measures back, with what they have beside their own fields, through their history. */
export async function takeAllBack(saved: Saved[], { parties, lines }: SentExtras): Promise<TakenBack> {
  const own = new Set([...saved, ...lines].map(({ id }) => id).concat(parties.flat()));
  const going = new Set<number>();
  await inTurns([...saved.entries()], async ([row, { id }]) => {
    if (await isUntouched(id, own)) going.add(row);
  });
  // Money that a staying measure draws on stays, and with it whoever else does.
  for (let before = -1; before !== going.size; ) {
    before = going.size;
    for (const { rows } of lines) if (!rows.every((row) => going.has(row))) for (const row of rows) going.delete(row);
  }
  const refused: unknown[] = [];
  const attempt = (id: string) => takeBack("created", id).catch((error) => refused.push(error));
  // What stands on a measure would keep it.
  await inTurns(
    lines.filter(({ rows }) => rows.every((row) => going.has(row))),
    ({ id }) => attempt(id),
  );
  await inTurns([...going], async (row) => {
    for (const id of parties[row]?.toReversed() ?? []) await attempt(id);
  });
  // The last ones first, so that the others keep their places.
  for (const [row, { id }] of [...saved.entries()].toReversed()) if (going.has(row)) await attempt(id);
  return { touched: saved.length - going.size, refused };
}
