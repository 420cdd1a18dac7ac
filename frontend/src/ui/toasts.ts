import { useSyncExternalStore } from "react";

export interface Toast {
  id: number;
  text: string;
  tone: "success" | "info" | "danger";
  action?: { label: string; run: () => void };
}

const MOST = 3;
let toasts: Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function set(next: Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Says something at the edge of the screen. It stays until it is dismissed or newer ones push it out: nobody has to hurry. */
export function toast(message: Omit<Toast, "id">): void {
  set([...toasts, { ...message, id: nextId++ }].slice(-MOST));
}

export function dismissToast(id: number): void {
  set(toasts.filter((each) => each.id !== id));
}

export function clearToasts(): void {
  if (toasts.length > 0) set([]);
}

export function useToasts(): Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
}
