/** A cell by what it shows, not by where it stands: sorting takes it along. */
export interface Cell {
  row: string;
  column: string;
}

export interface Keys {
  key: string;
  ctrlKey: boolean;
}

const PAGE = 10;

/** Where the keyboard goes from a cell (the grid pattern of the ARIA practices); undefined for a key that does not move. */
export function move(at: Cell, { key, ctrlKey }: Keys, rows: string[], columns: readonly string[]): Cell | undefined {
  const row = Math.max(rows.indexOf(at.row), 0);
  const column = Math.max(columns.indexOf(at.column), 0);
  const to = (nextRow: number, nextColumn: number): Cell => ({
    row: rows[Math.min(Math.max(nextRow, 0), rows.length - 1)] ?? at.row,
    column: columns[Math.min(Math.max(nextColumn, 0), columns.length - 1)] ?? at.column,
  });
  switch (key) {
    case "ArrowUp":
      return to(ctrlKey ? 0 : row - 1, column);
    case "ArrowDown":
      return to(ctrlKey ? rows.length - 1 : row + 1, column);
    case "ArrowLeft":
      return to(row, ctrlKey ? 0 : column - 1);
    case "ArrowRight":
      return to(row, ctrlKey ? columns.length - 1 : column + 1);
    case "PageUp":
      return to(row - PAGE, column);
    case "PageDown":
      return to(row + PAGE, column);
    case "Home":
      return to(ctrlKey ? 0 : row, 0);
    case "End":
      return to(ctrlKey ? rows.length - 1 : row, columns.length - 1);
    default:
      return undefined;
  }
}

/** The next cell that can be edited, row by row; undefined at either end of the table. */
export function nextEditable(
  at: Cell,
  backwards: boolean,
  rows: string[],
  columns: readonly string[],
  isEditable: (cell: Cell) => boolean,
): Cell | undefined {
  const width = columns.length;
  const step = backwards ? -1 : 1;
  let place = rows.indexOf(at.row) * width + columns.indexOf(at.column) + step;
  for (; place >= 0 && place < rows.length * width; place += step) {
    const cell = { row: rows[Math.floor(place / width)] ?? "", column: columns[place % width] ?? "" };
    if (isEditable(cell)) return cell;
  }
  return undefined;
}
