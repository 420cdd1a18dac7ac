/**
 * Rows and cells of what a spreadsheet program puts on the clipboard: tabs between cells, a line per row, quotation marks around a cell that holds
 * a tab, a line break or quotation marks. Empty lines at the end are no rows.
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const source = text.replace(/\r\n?/g, "\n");
  while (at < source.length) {
    const cell = source[at] === '"' ? quoted(source, at) : plain(source, at);
    row.push(cell.text);
    at = cell.end;
    if (source[at] === "\t") {
      at += 1;
      // A tab at the very end opens a last cell, which is empty.
      if (at === source.length) row.push("");
    } else {
      rows.push(row);
      row = [];
      at += 1;
    }
  }
  if (row.length > 0) rows.push(row);
  while (rows.at(-1)?.every((cell) => cell.trim() === "")) rows.pop();
  return rows;
}

interface ReadCell {
  text: string;
  end: number;
}

function plain(source: string, start: number): ReadCell {
  let end = start;
  while (end < source.length && source[end] !== "\t" && source[end] !== "\n") end += 1;
  return { text: source.slice(start, end), end };
}

function quoted(source: string, start: number): ReadCell {
  let text = "";
  let at = start + 1;
  while (at < source.length) {
    if (source[at] === '"' && source[at + 1] === '"') {
      text += '"';
      at += 2;
    } else if (source[at] === '"') {
      const after = source[at + 1];
      // Only a mark before the end of the cell closes it; a text that merely begins with one is taken as it stands.
      return after === undefined || after === "\t" || after === "\n" ? { text, end: at + 1 } : plain(source, start);
    } else {
      text += source[at];
      at += 1;
    }
  }
  return plain(source, start);
}

/** Whether a text is rows of a table, and not a word that somebody wants to paste. */
export const isTable = (text: string) => text.includes("\t") || text.trim().includes("\n");
