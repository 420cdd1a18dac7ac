import type { KeyboardEvent } from "react";

const STEPS = 5;

/** How strongly a figure is coloured, 0 to 5, against the largest one. Colour only repeats what the figure says. */
export function heat(measures: number, most: number): number {
  return measures === 0 ? 0 : Math.max(1, Math.round((measures / Math.max(most, 1)) * STEPS));
}

const DIRECTIONS: Record<string, [number, number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** Arrow keys go from figure to figure, past empty cells. */
export function moveByArrows(event: KeyboardEvent<HTMLTableElement>): void {
  const direction = DIRECTIONS[event.key];
  const cell = (event.target as HTMLElement).closest("td");
  if (!direction || !cell) return;
  const { rows } = event.currentTarget;
  let row = (cell.parentElement as HTMLTableRowElement).rowIndex + direction[0];
  let column = cell.cellIndex + direction[1];
  for (let next = rows[row]?.cells[column]; next; next = rows[row]?.cells[column]) {
    const link = next.querySelector("a");
    if (link && next.tagName === "TD") {
      event.preventDefault();
      link.focus();
      return;
    }
    row += direction[0];
    column += direction[1];
  }
}
