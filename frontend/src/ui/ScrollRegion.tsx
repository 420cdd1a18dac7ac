import type { ReactNode } from "react";
import { cx } from "./cx";

interface ScrollRegionProps {
  label: string;
  className?: string;
  children: ReactNode;
}

/** Wide content scrolls in here, by keyboard too, instead of the page. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section className={cx("app-scroll", className)} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
