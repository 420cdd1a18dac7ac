import { expect, it } from "vitest";
import type { Organisation, User } from "#/api/types";
import { accessGaps } from "./gaps";

const TODAY = "2026-11-26";
const at = { version: 1, createdAt: "2026-01-01T10:00:00Z", updatedAt: "2026-01-01T10:00:00Z" };

function person(name: string, changes: Partial<User> = {}): User {
  const known = { id: name, username: name, name, roles: [], enabled: true, invited: false, createdAt: at.createdAt };
  return { ...known, ...changes };
}

function organisation(key: string, changes: Partial<Organisation> = {}): Organisation {
  return { ...at, id: `o${key}`, key, name: `Amt ${key}`, kind: "office", ...changes };
}

const names = (users: User[]) => users.map(({ name }) => name);
const keys = (organisations: Organisation[]) => organisations.map(({ key }) => key);

it("names who may do nothing, unless they are locked out", () => {
  const users = [person("neu"), person("gesperrt", { enabled: false }), person("liest", { roles: ["viewer"] })];
  expect(names(accessGaps(users, [], TODAY).withoutRole)).toEqual(["neu"]);
});

it("names who is to edit without an organisation, or with one that there is not", () => {
  const users = [
    person("ohne", { roles: ["editor"] }),
    person("fort", { roles: ["editor"], organisation: "99" }),
    person("mit", { roles: ["editor"], organisation: "40", organisationName: "Schulamt" }),
    person("liest", { roles: ["viewer"] }),
  ];
  expect(names(accessGaps(users, [], TODAY).withoutOrganisation)).toEqual(["ohne", "fort"]);
});

it("names offices for which nobody edits; who edits for an office does so for its units", () => {
  const social = organisation("50");
  const unit = organisation("50-5", { kind: "unit", parent: { id: "o50", key: "50", name: "Amt 50" } });
  const users = [person("e", { roles: ["editor"], organisation: "50", organisationName: "Amt 50" })];
  expect(keys(accessGaps(users, [social, unit, organisation("40")], TODAY).withoutEditor)).toEqual(["40"]);
});

it("leaves out towns, partners, and offices that are not there today", () => {
  const others = [
    organisation("a", { kind: "partner" }),
    organisation("b", { kind: "municipality" }),
    organisation("c", { validTo: "2026-11-25" }),
    organisation("d", { validTo: TODAY }),
    organisation("e", { validFrom: "2026-11-27" }),
  ];
  expect(keys(accessGaps([], others, TODAY).withoutEditor)).toEqual(["d"]);
});
