import { expect, it } from "vitest";
import type { Organisation } from "#/api/types";
import { matchOrganisation } from "./match";

const of = (id: string, part: Partial<Organisation>) => ({ id, kind: "office", name: id, ...part }) as Organisation;
const ALL = [
  of("school", { key: "40", name: "Amt für Schule und Sport" }),
  of("integration", { key: "50-5", name: "Sachgebiet 50-5", kind: "unit" }),
  of("youth", { key: "51", name: "Jugendamt" }),
  of("ratingen", { name: "Ratingen", kind: "municipality" }),
  of("caritas", { name: "Caritasverband", kind: "partner" }),
  of("caritas-house", { name: "Caritas-Haus", kind: "partner" }),
  of("old", { key: "57", name: "Altes Amt", validTo: "2010-12-31" }),
];

it.each([
  ["50-5", "integration"],
  ["SG 50-5", "integration"],
  ["Amt 40", "school"],
  ["amt für schule und sport", "school"],
  ["Jugendamt", "youth"],
  ["Stadt Ratingen", "ratingen"],
  ["Caritasverband", "caritas"],
  ["Amt 57", "old"],
])("%s is %s", (text, id) => {
  expect(matchOrganisation(text, ALL).organisation?.id).toBe(id);
});

it("What may be several is asked, what is nobody is nobody", () => {
  expect(matchOrganisation("Caritas", ALL)).toMatchObject({ candidates: [{ id: "caritas" }, { id: "caritas-house" }] });
  expect(matchOrganisation("Feuerwehr", ALL)).toEqual({ candidates: [] });
  expect(matchOrganisation(" ", ALL)).toEqual({ candidates: [] });
});
