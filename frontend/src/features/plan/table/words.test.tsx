import { render, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { loadMoreTexts } from "#/i18n/setup";
import { measure } from "#/test/server";
import { COLUMNS } from "../columns";
import { CellContent } from "./CellContent";
import { useCellWords } from "./words";

const MEASURE = measure({
  title: "Sprachkurse",
  isNew: true,
  description: "Für Eltern",
  items: [{ text: "Quartalsgespräche", isNew: false }],
  status: "paused",
  statusReason: "Umzug",
  schedule: { from: "2011-05", to: "2012", recurrence: "3x jährlich" },
  targetGroups: ["Eltern", "Kinder"],
  budgetLines: [
    { id: "l", kind: "money", qualifier: "at-most", amount: "10000.00", recurrence: "yearly", shared: true },
  ],
});

const wordsIn = (text: string) => new Set(text.match(/[\p{L}\p{N}]+/gu));

// The title is a link, and nothing here needs a router.
it.each(COLUMNS.filter((column) => column !== "title"))("A far row says in %s what a near one does", async (column) => {
  await loadMoreTexts();
  const { result } = renderHook(() => useCellWords(false));
  const { container } = render(<CellContent measure={MEASURE} column={column} />);
  expect(wordsIn(result.current(MEASURE, column))).toEqual(wordsIn(spaced(container)));
});

/** The texts of an element with a space between each two. */
function spaced(element: Node): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? "");
  return texts.join(" ");
}

it("A far title has all that is said below it", () => {
  const { result } = renderHook(() => useCellWords(true));
  expect(result.current(MEASURE, "title").split("\n")).toEqual([
    "Neu Sprachkurse",
    "Für Eltern",
    "Quartalsgespräche",
    "ruht",
  ]);
});
