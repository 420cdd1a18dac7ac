import { expect, it } from "vitest";
import { problemTypes } from "#/api/contract";
import { de } from "./de";
import { en } from "./en";

/** What only the app itself says: nothing came back, or nothing that can be understood. */
const OF_THE_APP = ["network", "unexpected-answer"];

it.each([
  ["German", de],
  ["English", en],
])("words every problem type of the contract, and no other, in %s", (_, { problems }) => {
  expect(Object.keys(problems).sort()).toEqual([...problemTypes, ...OF_THE_APP].sort());
});

it.each(Object.entries(de.problems))("says of %s what happened and what to do", (_, { title, text }) => {
  expect(title.length).toBeGreaterThan(5);
  expect(text).toMatch(/[.!]$/);
});
