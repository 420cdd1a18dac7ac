import { describe, expect, it } from "vitest";
import type { Measure } from "#/api/types";
import { measure, people } from "#/test/server";
import { can, mayChangeMeasure } from "./permissions";

const ledBy = (key: string, id = `id-${key}`): Pick<Measure, "responsibilities"> =>
  measure({ responsibilities: [{ id: "r", role: "lead", openEnded: false, organisation: { id, key, name: key } }] });

describe("Who may change a measure", () => {
  it("the coordinator every one", () => {
    expect(mayChangeMeasure(people.coordinator, ledBy("53"))).toBe(true);
    expect(mayChangeMeasure(people.coordinator, measure({ responsibilities: [] }))).toBe(true);
  });

  it.each(["40", "40-1", "40-1-2"])("the editor of office 40 where %s leads", (key) => {
    expect(mayChangeMeasure(people.editor40, ledBy(key))).toBe(true);
  });

  it.each(["50-5", "400", "4", "140"])("the editor of office 40 not where %s leads", (key) => {
    expect(mayChangeMeasure(people.editor40, ledBy(key))).toBe(false);
  });

  it("an editor not where the own office only cooperates", () => {
    const responsibilities: Measure["responsibilities"] = [
      { id: "a", role: "lead", openEnded: false, organisation: { id: "x", key: "50-5", name: "50-5" } },
      { id: "b", role: "cooperation", openEnded: false, organisation: { id: "o40", key: "40", name: "40" } },
    ];
    expect(mayChangeMeasure(people.editor40, { responsibilities })).toBe(false);
  });

  it("an editor as one of two leads", () => {
    const two = [...ledBy("50-5").responsibilities, ...ledBy("40").responsibilities];
    expect(mayChangeMeasure(people.editor40, { responsibilities: two })).toBe(true);
  });

  it("an editor without an organisation none, a viewer none, nobody none", () => {
    expect(mayChangeMeasure({ ...people.editor40, organisation: undefined }, ledBy("40"))).toBe(false);
    expect(mayChangeMeasure(people.viewer, ledBy("40"))).toBe(false);
    expect(mayChangeMeasure(undefined, ledBy("40"))).toBe(false);
  });
});

it("What is not in the list of permissions is not allowed", () => {
  expect(can(people.viewer, "publication:read")).toBe(true);
  expect(can(people.viewer, "publication:write")).toBe(false);
  expect(can(undefined, "plan:read")).toBe(false);
});
