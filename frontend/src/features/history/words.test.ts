import { describe, expect, it } from "vitest";
import { type Piece, wordDiff } from "./words";

const before = (pieces: Piece[]) =>
  pieces
    .filter(({ kind }) => kind !== "new")
    .map(({ text }) => text)
    .join("");
const after = (pieces: Piece[]) =>
  pieces
    .filter(({ kind }) => kind !== "gone")
    .map(({ text }) => text)
    .join("");

describe("Differences by word", () => {
  it("names the word that went and the one that came", () => {
    expect(wordDiff("Kurse für alle Eltern", "Kurse für neue Eltern")).toEqual([
      { kind: "same", text: "Kurse für " },
      { kind: "gone", text: "alle" },
      { kind: "new", text: "neue" },
      { kind: "same", text: " Eltern" },
    ]);
  });

  it("keeps a changed phrase together", () => {
    expect(wordDiff("zwei Mal im Jahr", "einmal pro Jahr")).toEqual([
      { kind: "gone", text: "zwei Mal im" },
      { kind: "new", text: "einmal pro" },
      { kind: "same", text: " Jahr" },
    ]);
  });

  it.each([
    ["", "neu"],
    ["alt", ""],
    ["gleich", "gleich"],
    ["a b c d e f", "f e d c b a"],
    ["eins zwei  drei\nvier", "eins  zwei drei vier fünf"],
    ["a a a b", "a b a a"],
  ])("tells both texts: %j and %j", (one, other) => {
    const pieces = wordDiff(one, other);
    expect(before(pieces)).toBe(one);
    expect(after(pieces)).toBe(other);
  });

  it("shows very long texts whole", () => {
    const long = (word: string) => `Anfang ${Array.from({ length: 3000 }, (_, n) => word + n).join(" ")} Ende`;
    expect(wordDiff(long("a"), long("b")).map(({ kind }) => kind)).toEqual(["same", "gone", "new", "same"]);
  });
});
