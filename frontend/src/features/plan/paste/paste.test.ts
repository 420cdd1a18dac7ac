import { expect, it } from "vitest";
import type { Goal, Organisation, PhrasePart } from "#/api/types";
import { assign, isHeader } from "./columns";
import { LEFT_OUT, partyInputs } from "./parties";
import { linesOf } from "./resources";
import { readRows } from "./rows";
import { isTable, parseTsv } from "./tsv";

const GOAL = { id: "g1", title: "Spracherwerb fördern" } as Goal;

const OFFICE = { id: "o40", key: "40", name: "Amt für Schule", kind: "office" } as Organisation;

const read = (text: string) => {
  const rows = parseTsv(text);
  const header = isHeader(rows[0] ?? []);
  return readRows(rows, header, assign(rows, header), { goals: [GOAL], organisations: [OFFICE] });
};

it("Cells stand between tabs, rows on lines, whatever ends a line", () => {
  expect(parseTsv("a\tb\r\nc\td\n")).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
  expect(parseTsv("a\t\n\t\n")).toEqual([["a", ""]]);
  expect(parseTsv("")).toEqual([]);
});

it("A cell in quotation marks keeps its line breaks, tabs and quotation marks", () => {
  expect(parseTsv('"a\n""b"""\tc\n"d\te"')).toEqual([['a\n"b"', "c"], ["d\te"]]);
});

it("A text that merely begins with quotation marks stays as it is", () => {
  expect(parseTsv('"Mitte" als Treff\tb')).toEqual([['"Mitte" als Treff', "b"]]);
  expect(parseTsv('"offen\tb')).toEqual([['"offen', "b"]]);
});

it("A word is no table", () => {
  expect(isTable("Sprachkurs")).toBe(false);
  expect(isTable("Sprachkurs\n")).toBe(false);
  expect(isTable("a\tb")).toBe(true);
  expect(isTable("a\nb")).toBe(true);
});

it("A header row is known by its words, whatever their case; a first measure is none", () => {
  expect(isHeader(["Wesentliche Ziele", "MASSNAHMEN", "Zeitraum"])).toBe(true);
  expect(isHeader(["Maßnahme", "Budget", "Farbe", "Form"])).toBe(false);
  expect(isHeader(["Sprachkurs für Eltern", "läuft"])).toBe(false);
});

it("Rows with a header become measures, columns that are not known are left out", () => {
  const rows = read(
    "Ziel\tMaßnahme\tStand\tFarbe\tZeitraum\tTurnus\tZielgruppen\nspracherwerb  FÖRDERN\tSprachkurs\tlaufend\trot\t2011 bis 2012\tjährlich\tEltern; Kinder",
  );
  expect(rows).toEqual([
    {
      number: 2,
      left: false,
      problems: [],
      parties: [],
      measure: expect.objectContaining({
        title: "Sprachkurs",
        status: "running",
        goalIds: ["g1"],
        schedule: { from: "2011", to: "2012", recurrence: "jährlich" },
        targetGroups: ["Eltern", "Kinder"],
      }),
    },
  ]);
});

it("Without a header the first column is the measure", () => {
  expect(read("Sprachkurs\tirgendwas\nElternabend\tmehr").map(({ measure }) => measure.title)).toEqual([
    "Sprachkurs",
    "Elternabend",
  ]);
});

it("What is not understood is named by cell, and the row is added without it", () => {
  const [row] = read("Maßnahme\tStand\tZeitraum\tZiel\nSprachkurs\tbunt\tdemnächst\tFliegen");
  expect(row?.problems.map(({ code, text }) => `${code} ${text}`)).toEqual([
    "status-unknown bunt",
    "goal-unknown Fliegen",
    "schedule-unknown demnächst",
  ]);
  expect(row?.left).toBe(false);
  expect(row?.measure).toMatchObject({ status: "planned", goalIds: [], schedule: undefined });
});

it("A period that ends before it begins stays empty", () => {
  const [row] = read("Maßnahme\tZeitraum\nSprachkurs\t2012 bis 2011");
  expect(row?.problems[0]?.code).toBe("schedule-reversed");
  expect(row?.measure.schedule).toBeUndefined();
});

it("A row without a measure, one that is too long, or that stops without a reason, is left", () => {
  const rows = read(`Maßnahme\tStand\n\tläuft\n${"x".repeat(301)}\t\n${"x".repeat(300)}\t\nSprachkurs\truht\n\t`);
  expect(rows.map(({ left }) => left)).toEqual([true, true, false, true]);
  expect(rows.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual([
    "no-title",
    "title-too-long",
    "reason-missing",
  ]);
});

it("Names in a cell are organisations, texts, or parted by commas where the whole is nobody", () => {
  const [row] = read('Maßnahme\tZuständigkeit\tZusammenarbeit\nFest\ta) Amt 40\t"b) 40, Feuerwehr\nAlle; alle"');
  expect(row?.parties.map(({ role, text, organisation }) => [role, text, organisation?.id])).toEqual([
    ["lead", "Amt 40", "o40"],
    ["cooperation", "40", "o40"],
    ["cooperation", "Feuerwehr", undefined],
    ["cooperation", "Alle", undefined],
    ["cooperation", "alle", undefined],
  ]);
  expect(partyInputs(row?.parties ?? [], { feuerwehr: "o40", alle: LEFT_OUT })).toEqual([
    { role: "lead", organisationId: "o40" },
    { role: "cooperation", organisationId: "o40" },
  ]);
  expect(partyInputs(row?.parties ?? [], {})[2]).toEqual({ role: "cooperation", note: "Feuerwehr" });
});

it("Means of the row above are the same pot", () => {
  const money = (amount: string, sharedWith?: string) =>
    [{ line: { kind: "money", amount }, sharedWith }] as PhrasePart[];
  const parts: Record<string, PhrasePart[]> = { pot: money("10000.00", "next-row"), above: money("", "previous-row") };
  const lines = linesOf([{ resources: "pot" }, { resources: "above" }, {}], {
    pending: false,
    partsOf: (text) => parts[text],
  });
  expect(lines).toEqual([{ line: { kind: "money", amount: "10000.00" }, rows: [0, 1] }]);
});
