import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import type { UserRole } from "#/auth/permissions";
import { renderApp } from "#/test/renderApp";
import { API, answer, personWith, problem, server } from "#/test/server";

/** The start as somebody, in a service without anything; what was asked for. */
function startAs(role: UserRole) {
  const asked: string[] = [];
  server.use(
    http.get(`${API}/plans`, ({ request }) => {
      asked.push(request.url);
      return HttpResponse.json({ items: [], self: `${API}/self` });
    }),
    http.get(`${API}/*`, () => problem(404, "not-found")),
  );
  answer.get("/me", personWith(role));
  renderApp("/");
  return asked;
}

it("Whoever may read no plan begins with the administration, and no plan is asked for", async () => {
  const asked = startAs("admin");
  expect(await screen.findByRole("heading", { level: 1, name: "Verwaltung" })).toBeVisible();
  expect(asked).toEqual([]);
});

it("Everybody else is told that there is no plan yet", async () => {
  const asked = startAs("viewer");
  expect(await screen.findByRole("heading", { level: 1, name: "Es gibt noch keinen Plan" })).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
});
