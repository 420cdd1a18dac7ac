import { useRef } from "react";

/** Something new, with the key of the intent. */
export interface Addition<Input> {
  key: string;
  input: Input;
}

/**
 * One key per intent: sending the same content again (after a lost answer, a double click) keeps the key, other content
 * gets a new one, and so does the same content after it was carried out.
 */
export function useIdempotencyKey() {
  const last = useRef<{ content: string; key: string } | undefined>(undefined);
  return {
    keyFor(content: unknown): string {
      const text = JSON.stringify(content);
      if (last.current?.content !== text) last.current = { content: text, key: crypto.randomUUID() };
      return last.current.key;
    },
    done(): void {
      last.current = undefined;
    },
  };
}
