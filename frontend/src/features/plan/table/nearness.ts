import { startTransition, useEffect, useRef, useState } from "react";
import type { Measure } from "#/api/types";

/** A row or card whose parts are not drawn; as high as it was when they last were. */
export interface Far {
  height?: number;
}

/** Says which rows or cards are within a screen of what is seen. */
export interface Nearness {
  /** Until the function that comes back is called. */
  watch: (part: HTMLElement, onChange: (near: boolean, height: number) => void) => () => void;
}

/** A plan with fewer measures is drawn as a whole. */
export const MANY_ROWS = 100;

/** About as many as the first screen shows. */
const SEEN_FIRST = 20;

/** What is drawn with all its parts however far away: what is seen first, and what the keyboard enters from below. */
export function alwaysWhole(shown: Measure[]): (measure: Measure) => boolean {
  const always = new Set([...shown.slice(0, SEEN_FIRST), ...shown.slice(-1)]);
  return (measure) => always.has(measure);
}

/** One observer for all rows of a table or all cards; the region in which they scroll is found with the first of them. */
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
    watch: (part, onChange) => {
      observer ??= new IntersectionObserver(hear, { root: part.closest(".app-scroll"), rootMargin: "100% 0px" });
      listeners.set(part, onChange);
      observer.observe(part);
      return () => {
        listeners.delete(part);
        observer?.unobserve(part);
        if (listeners.size > 0) return;
        observer?.disconnect();
        observer = undefined;
      };
    },
  };
}

/** Whether a row or card is far, and the element to be watched. With `always`, or without anybody who knows, it is near. */
export function useFar<Part extends HTMLElement>(nearness: Nearness | undefined, always: boolean) {
  const part = useRef<Part>(null);
  const watched = always ? undefined : nearness;
  const [far, setFar] = useState<Far | undefined>(watched && {});
  useEffect(
    () =>
      watched && part.current
        ? watched.watch(part.current, (near, height) => setFar((now) => (near ? undefined : (now ?? { height }))))
        : undefined,
    [watched],
  );
  return { part, far: watched && far };
}
