import { expect, it } from "vitest";
import { sessionEnd } from "./sessionEnd";

const token = (content: object) => `e30.${btoa(JSON.stringify(content)).replaceAll("+", "-").replaceAll("/", "_")}.x`;

it("says when the session ends", () => {
  expect(sessionEnd(token({ exp: 1_800_000_000, sid: "ÿ?>" }))).toEqual(new Date(1_800_000_000_000));
});

it("says nothing of a token that does not say", () => {
  for (const none of [undefined, "", "opaque", "a.b.c", token({}), token({ exp: "soon" })]) {
    expect(sessionEnd(none)).toBeUndefined();
  }
});
