import { startTransition, useEffect, useRef, useState } from "react";

/** A row whose parts are not drawn; as high as it was when they last were. */
export interface Far {
  height?: number;
}

/** Says which rows are within a screen of what is seen. */
export interface Nearness {
  /** Until the function that comes back is called. */
  watch: (row: HTMLElement, onChange: (near: boolean, height: number) => void) => () => void;
}

/** A table with fewer rows is drawn as a whole. */
export const MANY_ROWS = 100;

/** One observer for all rows of a table; the region in which they scroll is found with the first of them. */
export function makeNearness(): Nearness {
  const listeners = new Map<Element, (near: boolean, height: number) => void>();
  let observer: IntersectionObserver | undefined;
  const hear = (entries: IntersectionObserverEntry[]) =>
    // What is a screen away can wait for a keystroke.
    startTransition(() => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        // Whoever is in a row stays there, however far the wheel went.
        if (isIntersecting || !target.contains(document.activeElement))
          listeners.get(target)?.(isIntersecting, boundingClientRect.height);
      }
    });
  return {
    watch: (row, onChange) => {
      observer ??= new IntersectionObserver(hear, { root: row.closest(".app-scroll"), rootMargin: "100% 0px" });
      listeners.set(row, onChange);
      observer.observe(row);
      return () => {
        listeners.delete(row);
        observer?.unobserve(row);
        if (listeners.size > 0) return;
        observer?.disconnect();
        observer = undefined;
      };
    },
  };
}

/** Whether a row is far, and the row to be watched. With `always`, or without anybody who knows, it is near. */
export function useFar(nearness: Nearness | undefined, always: boolean) {
  const row = useRef<HTMLTableRowElement>(null);
  const watched = always ? undefined : nearness;
  const [far, setFar] = useState<Far | undefined>(watched && {});
  useEffect(
    () =>
      watched && row.current
        ? watched.watch(row.current, (near, height) => setFar((now) => (near ? undefined : (now ?? { height }))))
        : undefined,
    [watched],
  );
  return { row, far: watched && far };
}
