import { describe, expect, it } from "vitest";
import { ApiProblem, fieldName, placeProblems, toProblem } from "./problem";

const refused = (pointers: (string | undefined)[]) =>
  new ApiProblem(400, "validation-failed", {
    type: "/problems/validation-failed",
    title: "",
    status: 400,
    code: "validation-failed",
    instance: "1",
    errors: pointers.map((pointer, index) => ({ pointer, code: "wrong", message: `Fehler ${index}` })),
  });

const isField = (name: string) => /^(title|targetGroups|items\.\d+\.text)$/.test(name);

describe("A refused form", () => {
  it("has each error at its field", () => {
    const placed = placeProblems(refused(["/title", "/items/3/text"]), isField);
    expect(placed.fields).toEqual([
      { name: "title", message: "Fehler 0" },
      { name: "items.3.text", message: "Fehler 1" },
    ]);
    expect(placed.general).toEqual([]);
  });

  it("has an error inside a field that is shown as one, at that field", () => {
    expect(placeProblems(refused(["/targetGroups/2"]), isField).fields).toEqual([
      { name: "targetGroups", message: "Fehler 0" },
    ]);
  });

  it("keeps what belongs to no field, instead of losing it", () => {
    expect(placeProblems(refused(["/lineage", undefined, ""]), isField)).toEqual({
      fields: [],
      general: ["Fehler 0", "Fehler 1", "Fehler 2"],
    });
  });

  it("reads escaped pointers", () => {
    expect(fieldName({ pointer: "/a~1b/c~0d", code: "", message: "" })).toBe("a/b.c~d");
  });
});

describe("What went wrong", () => {
  it("passes by itself when the service is away, not when it refuses", () => {
    expect(new ApiProblem(503, "service-unavailable").passes).toBe(true);
    expect(toProblem(new TypeError("Failed to fetch")).passes).toBe(true);
    expect(new ApiProblem(403, "forbidden").passes).toBe(false);
    expect(new ApiProblem(500, "internal-error").passes).toBe(false);
  });
});
