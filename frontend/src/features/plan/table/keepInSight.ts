/** What people do to look elsewhere. */
const LOOKING_ELSEWHERE = ["wheel", "touchmove", "pointerdown"] as const;

/**
 * Rows that come near grow, and may push the cell that the keyboard is in out of sight: it is brought back, until somebody scrolls away
 * from it. A ref of the table.
 */
export function keepInSight(table: HTMLTableElement | null) {
  const region = table?.closest<HTMLElement>(".app-scroll");
  if (!table || !region) return;
  let following = false;
  const follow = () => {
    following = true;
  };
  const leave = () => {
    following = false;
  };
  const observer = new ResizeObserver(() => {
    const cell = document.activeElement;
    if (following && cell?.matches("td[data-row]") && table.contains(cell)) cell.scrollIntoView({ block: "nearest" });
  });
  observer.observe(table);
  table.addEventListener("focusin", follow);
  for (const name of LOOKING_ELSEWHERE) region.addEventListener(name, leave, { passive: true });
  return () => {
    observer.disconnect();
    table.removeEventListener("focusin", follow);
    for (const name of LOOKING_ELSEWHERE) region.removeEventListener(name, leave);
  };
}
