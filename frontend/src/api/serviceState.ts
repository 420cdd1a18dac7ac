import { useSyncExternalStore } from "react";

/** How the service is doing, by what the requests of this tab see. */
export type ServiceState = "fine" | "slow" | "away" | "maintenance";

const SLOW_AFTER = 5000;

let state: ServiceState = "fine";
/** When the service last answered as it should. */
let lastAnswer = new Date();
let slow = 0;
const listeners = new Set<() => void>();

function set(next: ServiceState): void {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}

/** Watches one request: its answer, its failure, and whether it takes long. */
export async function watched(send: () => Promise<Response>): Promise<Response> {
  let counted = false;
  const timer = setTimeout(() => {
    counted = true;
    slow++;
    if (state === "fine") set("slow");
  }, SLOW_AFTER);
  try {
    const response = await send();
    if (response.status === 503) set("maintenance");
    else if (response.status === 502 || response.status === 504) set("away");
    else answered();
    return response;
  } catch (error) {
    // An aborted request says nothing about the service. By its name: each realm has a class of its own.
    if ((error as { name?: unknown } | null)?.name !== "AbortError") set("away");
    throw error;
  } finally {
    clearTimeout(timer);
    if (counted) slow--;
    if (slow === 0 && state === "slow") set("fine");
  }
}

function answered(): void {
  lastAnswer = new Date();
  set(slow > 0 ? "slow" : "fine");
}

export const lastAnswerAt = () => lastAnswer;

export function useServiceState(): ServiceState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}
