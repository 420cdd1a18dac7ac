export interface Piece {
  kind: "same" | "gone" | "new";
  text: string;
}

/** Beyond this product of word counts both texts are shown whole: nobody reads such a difference word by word. */
const MOST = 1_000_000;

/** What differs between two texts, word by word, in reading order: first what went, then what came. */
export function wordDiff(before: string, after: string): Piece[] {
  const a = before.match(/\s+|[^\s]+/g) ?? [];
  const b = after.match(/\s+|[^\s]+/g) ?? [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return joined([
    ...a.slice(0, start).map((text) => ({ kind: "same" as const, text })),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map((text) => ({ kind: "same" as const, text })),
  ]);
}

function middle(a: string[], b: string[]): Piece[] {
  if (a.length * b.length > MOST) {
    return [
      { kind: "gone", text: a.join("") },
      { kind: "new", text: b.join("") },
    ];
  }
  const common = commonLengths(a, b);
  const at = (i: number, j: number) => common[i * (b.length + 1) + j] ?? 0;
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ kind: "same", text: a[i] ?? "" });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: "gone", text: a[i++] ?? "" });
    } else {
      pieces.push({ kind: "new", text: b[j++] ?? "" });
    }
  }
  return pieces;
}

/** How many words the rests from each pair of places have in common. */
function commonLengths(a: string[], b: string[]): Uint32Array {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

/** Neighbours of a kind become one; a space between two changed words belongs to the change. */
function joined(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  let gone = "";
  let came = "";
  const flush = () => {
    if (gone) result.push({ kind: "gone", text: gone });
    if (came) result.push({ kind: "new", text: came });
    gone = "";
    came = "";
  };
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    if (piece.kind === "gone") gone += piece.text;
    else if (piece.kind === "new") came += piece.text;
    else if (/^\s+$/.test(piece.text) && (gone || came) && next && next.kind !== "same") {
      gone += piece.text;
      came += piece.text;
    } else {
      flush();
      const last = result[result.length - 1];
      if (last?.kind === "same") last.text += piece.text;
      else result.push({ ...piece });
    }
  });
  flush();
  return result;
}
