import { useState } from "react";
import { conflictOf } from "#/i18n/problems";
import { type Choice, type Conflict, resolve } from "./conflict";

interface Callbacks<S> {
  onSuccess: (saved: S) => void;
  onError: (error: unknown) => void;
}

interface Saving<P, S> {
  /** Sends a change of the version with this entity tag. */
  send: (change: { etag: string; patch: P }, callbacks: Callbacks<S>) => void;
  /**
   * @param merged whether somebody else's changes are in it, too
   * @param patch what was sent in the end
   */
  onSaved: (merged: boolean, saved: S, patch: P) => void;
  /** There is nothing to save, or all of it was left to somebody else. */
  onUnchanged: () => void;
  onProblem: (error: unknown) => void;
}

/**
 * Saving against the version that was read. What two people changed in different fields is kept of both without asking; where
 * they collide, the person decides field by field.
 */
export function useSaving<P extends object, S = unknown>({ send, onSaved, onUnchanged, onProblem }: Saving<P, S>) {
  const [conflict, setConflict] = useState<Conflict & { etag: string }>();
  const save = (etag: string, patch: P, merged = false) =>
    send(
      { etag, patch },
      {
        onSuccess: (saved) => {
          setConflict(undefined);
          onSaved(merged, saved, patch);
        },
        onError: (error) => {
          const found = conflictOf(error);
          if (!found) onProblem(error);
          else if (found.fields.length === 0) save(found.etag, found.merged as P, true);
          else setConflict(found);
        },
      },
    );
  const saveWhatThereIs = (etag: string, patch: P, merged: boolean) => {
    if (Object.keys(patch).length === 0) onUnchanged();
    else save(etag, patch, merged);
  };
  return {
    conflict,
    save: (etag: string, patch: P) => saveWhatThereIs(etag, patch, false),
    decide: (choices: Record<string, Choice>) => {
      if (conflict) saveWhatThereIs(conflict.etag, resolve(conflict, choices) as P, true);
    },
    back: () => setConflict(undefined),
  };
}
