import { screen, within } from "@testing-library/react";
import { http } from "msw";
import { describe, expect, it } from "vitest";
import { isRole, type Permission, ROLES, rolesWith, type UserRole } from "#/auth/permissions";
import { paths } from "#/paths";
import { renderApp } from "#/test/renderApp";
import { API, answer, personWith, plan, problem, server } from "#/test/server";
import { REQUIRES, requirementOf } from "./requirements";

const ALL = Object.values(paths);

/** The app as somebody with one role, in a service that has one plan and otherwise nothing. */
function openAs(role: UserRole, address: string) {
  server.use(http.get(`${API}/*`, () => problem(404, "not-found")));
  answer.get("/me", personWith(role));
  answer.get("/plans", { items: [plan], self: "" });
  return renderApp(address);
}

const example = (path: string) =>
  path.replace("$year", "2011").replace("$number", "1").replace(/\$\w+/g, "0190f3c2-0000-7000-8000-000000000001");

it("says of every address what it takes to see it", () => {
  expect(ALL.filter((path) => REQUIRES[path] === undefined)).toEqual([]);
});

const refusals = ALL.flatMap((path) => {
  const permission = requirementOf(path);
  if (!permission) return [];
  return ROLES.filter((role) => !rolesWith(permission).includes(role)).map(
    (role) => [path, role, permission] as [string, UserRole, Permission],
  );
});

describe("A deep link to what one may not do explains itself", () => {
  it.each(refusals)("%s as %s", async (path, role, permission) => {
    openAs(role, example(path));
    expect(await screen.findByRole("heading", { level: 1, name: "Das ist Ihrer Rolle nicht erlaubt" })).toBeVisible();
    const words = { viewer: "Lesen", editor: "Bearbeitung", coordinator: "Koordination", finance: "Finanzen" };
    const holders = rolesWith(permission).map((each) => ({ ...words, auditor: "Prüfung", admin: "Verwaltung" })[each]);
    expect(screen.getByText(holders.join(", "))).toBeVisible();
    expect(screen.getByRole("button", { name: "Zurück" })).toBeVisible();
    expect(within(screen.getByRole("main")).getByRole("link", { name: "Zur Startseite" })).toBeVisible();
  });
});

describe("What one may not see is not offered", () => {
  const patterns = ALL.map((path) => [path, new RegExp(`^${path.replace(/\$\w+/g, "[^/]+")}$`)] as const);

  it.each(ROLES)("the navigation of %s leads only where they may go", async (role) => {
    openAs(role, paths.access);
    const navigation = within(await screen.findByRole("navigation", { name: "Hauptnavigation" }));
    const links = await navigation.findAllByRole("link");
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const address = new URL(link.getAttribute("href") ?? "", "http://app.test").pathname;
      const path = patterns.find(([, pattern]) => pattern.test(address))?.[0];
      expect(path, address).toBeDefined();
      const permission = requirementOf(path);
      if (permission && isRole(role)) expect(rolesWith(permission), address).toContain(role);
    }
  });
});
