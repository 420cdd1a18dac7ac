import { expect, it } from "vitest";
import { fromQuery, normalised, toQuery } from "./address";

it("A view is kept as its address, and comes back as the same", () => {
  const search = { q: "Kurs & Café", status: "running", isNew: true, columns: "title,lead", sort: "-title" } as const;
  expect(fromQuery(toQuery(search))).toMatchObject(search);
});

it("The order in an address does not make another view", () => {
  expect(normalised("status=running&group=lead")).toBe(normalised("group=lead&status=running"));
});

it("What is not understood is left out instead of failing", () => {
  expect(toQuery(fromQuery("status=colourful&dense=true&future=1"))).toBe("dense=true");
});

it("Nothing is the whole plan", () => {
  expect(toQuery({})).toBe("");
  expect(toQuery(fromQuery(""))).toBe("");
});
