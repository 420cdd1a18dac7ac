import { expect, it } from "vitest";
import { measuresNamed } from "./named";

const MEASURES = [
  { id: "a", title: "Vorlesewettbewerb in Muttersprache" },
  { id: "b", title: "Sprachkurse für Eltern" },
  { id: "c", title: "Sprachkurse für Jugendliche" },
];

it("finds the measures that a pot is shared with, by part of their title", () => {
  expect(measuresNamed("höchstens 10.000 €, gemeinsam mit Vorlesewettbewerb", MEASURES)).toEqual(["a"]);
  expect(measuresNamed("bis zu 5 T€ zusammen mit „kurse für Eltern“ und „Vorlesewettbewerb“", MEASURES)).toEqual([
    "b",
    "a",
  ]);
  expect(measuresNamed("gemeinsam mit Sprachkurse für Eltern, Sprachkurse für Jugendliche", MEASURES)).toEqual([
    "b",
    "c",
  ]);
});

it("leaves to the person what fits several, none, or is hardly a word", () => {
  expect(measuresNamed("gemeinsam mit Sprachkurse", MEASURES)).toEqual([]);
  expect(measuresNamed("gemeinsam mit Schwimmen", MEASURES)).toEqual([]);
  expect(measuresNamed("gemeinsam mit a", MEASURES)).toEqual([]);
  expect(measuresNamed("10.000 € für den Vorlesewettbewerb", MEASURES)).toEqual([]);
});
