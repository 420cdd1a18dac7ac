import { api } from "#/api/client";
import { toProblem } from "#/api/problem";
import type { MeasurePatch } from "#/api/types";
import { body } from "#/api/versioned";
import type { NewMeasure } from "./patches";

/** As many as the service takes in one call. */
export const AT_ONCE = 200;

export interface Sent {
  measureId: string;
  etag: string;
  patch: MeasurePatch;
}

export interface Saved {
  id: string;
  etag: string;
}

interface Body {
  changes?: Sent[];
  additions?: NewMeasure[];
}

/** Once more with the same key when the answer was lost on the way: the service carries it out once. */
export const repeatedly = <T>(call: (key: string) => Promise<T>, key: string = crypto.randomUUID()): Promise<T> =>
  call(key).catch((error) => (toProblem(error).passes ? call(key) : Promise.reject(error)));

const post = (planId: string, content: Body, ofIntent?: string) =>
  repeatedly(
    async (key) =>
      body(
        await api.POST("/plans/{planId}/measure-changes", {
          params: { path: { planId }, header: { "Idempotency-Key": key } },
          body: content,
        }),
      ),
    ofIntent,
  );

function portions<T>(all: T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) =>
    all.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}

/** All of it or nothing up to 200; beyond that in portions, each of which is. `onSaved` hears of every portion. */
export async function sendChanges(planId: string, changes: Sent[], onSaved: (saved: Saved[]) => void): Promise<void> {
  for (const portion of portions(changes)) onSaved((await post(planId, { changes: portion })).changed);
}

/** All of it or nothing; nobody pastes more than one call takes. */
export async function sendAdditions(planId: string, additions: NewMeasure[], key: string): Promise<Saved[]> {
  return (await post(planId, { additions }, key)).added;
}
