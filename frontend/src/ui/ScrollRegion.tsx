import type { ReactNode } from "react";

/** Wide content scrolls in here, by keyboard too, instead of the page. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section className="app-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
