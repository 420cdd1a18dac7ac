import { useState } from "react";
import { conflictOf } from "#/i18n/problems";
import { type Choice, type Conflict, resolve } from "./conflict";

interface Callbacks {
  onSuccess: () => void;
  onError: (error: unknown) => void;
}

interface Saving<P> {
  /** Sends a change of the version with this entity tag. */
  send: (change: { etag: string; patch: P }, callbacks: Callbacks) => void;
  /** @param merged whether somebody else's changes are in it, too */
  onSaved: (merged: boolean) => void;
  /** There is nothing to save. */
  onUnchanged: () => void;
  onProblem: (error: unknown) => void;
}

/**
 * Saving against the version that was read. What two people changed in different fields is kept of both without asking; where
 * they collide, the person decides field by field.
 */
export function useSaving<P extends object>({ send, onSaved, onUnchanged, onProblem }: Saving<P>) {
  const [conflict, setConflict] = useState<Conflict & { etag: string }>();
  const save = (etag: string, patch: P, merged = false) =>
    send(
      { etag, patch },
      {
        onSuccess: () => {
          setConflict(undefined);
          onSaved(merged);
        },
        onError: (error) => {
          const found = conflictOf(error);
          if (!found) onProblem(error);
          else if (found.fields.length === 0) save(found.etag, found.merged as P, true);
          else setConflict(found);
        },
      },
    );
  return {
    conflict,
    save: (etag: string, patch: P) => {
      if (Object.keys(patch).length === 0) onUnchanged();
      else save(etag, patch);
    },
    decide: (choices: Record<string, Choice>) => {
      if (conflict) save(conflict.etag, resolve(conflict, choices) as P, true);
    },
    back: () => setConflict(undefined),
  };
}
