import { useSyncExternalStore } from "react";

let running = false;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  running = next;
  for (const listener of listeners) listener();
}

export const startTour = () => set(true);
export const endTour = () => set(false);

export function useTourRunning(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => running,
  );
}

// Remembered for each person, on this device only: nobody else needs to know.
const key = (personId: string) => `tour:${personId}`;

export const isTourOffered = (personId: string) => localStorage.getItem(key(personId)) === null;
export const offerNoMore = (personId: string) => localStorage.setItem(key(personId), "seen");
