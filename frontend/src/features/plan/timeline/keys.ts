import type { KeyboardEvent } from "react";

const ROW = "[data-timeline-row]";

/** Arrows lead from measure to measure and through time, plus and minus change the scale. */
export function moveInChart(event: KeyboardEvent, chart: HTMLElement | null, onZoom: (by: 1 | -1) => void): void {
  if (!chart || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...chart.querySelectorAll<HTMLElement>(ROW)];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const scroll = chart.querySelector<HTMLElement>(".app-timeline-scroll");
  const go = (index: number) => focusRow(rows, Math.min(rows.length - 1, Math.max(0, index)));
  const acts: Record<string, () => void> = {
    ArrowDown: () => go(at + 1),
    ArrowUp: () => go(at - 1),
    Home: () => go(0),
    End: () => go(rows.length - 1),
    ArrowRight: () => scroll?.scrollBy({ left: scroll.clientWidth / 3 }),
    ArrowLeft: () => scroll?.scrollBy({ left: -scroll.clientWidth / 3 }),
    "+": () => onZoom(1),
    "-": () => onZoom(-1),
  };
  const act = acts[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
}

/** One row at a time can be reached by Tab: the one that had the focus last. */
function focusRow(rows: HTMLElement[], index: number): void {
  for (const [place, row] of rows.entries()) row.tabIndex = place === index ? 0 : -1;
  rows[index]?.focus();
}
