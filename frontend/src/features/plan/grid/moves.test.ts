import { expect, it } from "vitest";
import { move, nextEditable } from "./moves";

const ROWS = ["a", "b", "c"];
const COLUMNS = ["title", "lead", "status"];
const from = (row: string, column: string, key: string, ctrlKey = false) => {
  const to = move({ row, column }, { key, ctrlKey }, ROWS, COLUMNS);
  return to && `${to.row} ${to.column}`;
};

it("Arrows go one cell, and stop at the edges", () => {
  expect(from("a", "title", "ArrowDown")).toBe("b title");
  expect(from("a", "title", "ArrowRight")).toBe("a lead");
  expect(from("a", "title", "ArrowUp")).toBe("a title");
  expect(from("c", "status", "ArrowRight")).toBe("c status");
});

it("Home and End go to the edges of the row, with Ctrl to those of the table", () => {
  expect(from("b", "lead", "Home")).toBe("b title");
  expect(from("b", "lead", "End")).toBe("b status");
  expect(from("b", "lead", "Home", true)).toBe("a title");
  expect(from("b", "lead", "End", true)).toBe("c status");
});

it("Page up and down go ten rows, as far as there are", () => {
  expect(from("a", "lead", "PageDown")).toBe("c lead");
  expect(from("c", "lead", "PageUp")).toBe("a lead");
});

it("Other keys do not move", () => {
  expect(from("a", "title", "Enter")).toBeUndefined();
  expect(from("a", "title", "x")).toBeUndefined();
});

it("Tab goes to the next cell that can be edited, over rows that are somebody else's", () => {
  const isEditable = ({ row, column }: { row: string; column: string }) => row !== "b" && column !== "lead";
  const next = (row: string, column: string, backwards = false) => {
    const cell = nextEditable({ row, column }, backwards, ROWS, COLUMNS, isEditable);
    return cell && `${cell.row} ${cell.column}`;
  };
  expect(next("a", "title")).toBe("a status");
  expect(next("a", "status")).toBe("c title");
  expect(next("c", "title", true)).toBe("a status");
  expect(next("c", "status")).toBeUndefined();
  expect(next("a", "title", true)).toBeUndefined();
});
