import { screen, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { expect, it } from "vitest";
import type { User } from "#/api/types";
import { writes } from "#/test/budget";
import { renderApp } from "#/test/renderApp";
import { answer, personWith, problem } from "#/test/server";

const user = (changes: Partial<User> = {}): User => ({
  id: "5b0f3c2e-0000-4000-8000-000000000001",
  username: "emil@kreis.example",
  name: "Emil Entwurf",
  firstName: "Emil",
  lastName: "Entwurf",
  email: "emil@kreis.example",
  roles: ["editor"],
  organisation: "40",
  organisationName: "Schulamt",
  enabled: true,
  invited: false,
  createdAt: "2026-01-01T10:00:00Z",
  ...changes,
});

function users(items: User[], address = "/users") {
  answer.get("/me", personWith("admin"));
  answer.get("/organisations", {
    items: [
      { id: "o40", key: "40", name: "Schulamt", kind: "office" },
      { id: "o53", key: "53", name: "Gesundheitsamt", kind: "office" },
    ],
    self: "",
  });
  answer.get("/users", { items, self: "" });
  for (const each of items) answer.get(`/users/${each.id}`, each, { ETag: '"77"' });
  return renderApp(address);
}

it("shows people with role, organisation and whether they can sign in", async () => {
  users([
    user(),
    user({ id: "2", name: "Vera Vorlage", roles: [], organisation: "99", organisationName: undefined, enabled: false }),
  ]);
  expect(
    await screen.findByRole("row", {
      name: /Emil Entwurf ?emil@kreis.example Bearbeitung 40 – Schulamt kann sich anmelden/,
    }),
  ).toBeVisible();
  expect(
    screen.getByRole("row", { name: /Vera Vorlage.* keine Rolle 99 \(gibt es nicht mehr\) gesperrt/ }),
  ).toBeVisible();
});

it("invites somebody, names what is missing, and shows the first password once", async () => {
  const sent = writes("post", "/users", () =>
    HttpResponse.json({ ...user({ invited: true }), way: "password", initialPassword: "geheim-123" }, { status: 201 }),
  );
  const { user: person } = users([]);
  await person.click(await screen.findByRole("button", { name: "Jemanden einladen" }));
  const dialog = within(await screen.findByRole("dialog"));
  await person.click(dialog.getByRole("checkbox", { name: "Bearbeitung" }));
  await person.click(dialog.getByRole("button", { name: "Einladen" }));
  for (const missing of [/Vorname: Bitte füllen/, /E-Mail: Das ist keine/, /Organisation: Wer bearbeiten soll/]) {
    expect(await dialog.findByRole("link", { name: missing })).toBeVisible();
  }
  expect(sent).toEqual([]);

  await person.type(dialog.getByLabelText("Vorname"), "Emil");
  await person.type(dialog.getByLabelText("Nachname"), "Entwurf");
  await person.type(dialog.getByLabelText("E-Mail"), "emil@kreis.example");
  await person.type(dialog.getByRole("combobox", { name: "Organisation" }), "schul");
  await person.click(await screen.findByRole("option", { name: "40 – Schulamt" }));
  await person.click(dialog.getByRole("button", { name: "Einladen" }));
  expect(await screen.findByRole("alertdialog", { name: "Emil Entwurf ist eingeladen" })).toBeVisible();
  expect(screen.getByLabelText("Erstes Passwort")).toHaveValue("geheim-123");
  expect(sent[0]?.body).toEqual({
    firstName: "Emil",
    lastName: "Entwurf",
    email: "emil@kreis.example",
    roles: ["editor"],
    organisation: "40",
  });
  await person.click(screen.getByRole("button", { name: "Ich habe es weitergegeben" }));
  expect(screen.queryByLabelText("Erstes Passwort")).not.toBeInTheDocument();
});

it("says at the place that the last administrator stays", async () => {
  const sent = writes("patch", `/users/${user().id}`, () => problem(409, "last-administrator"));
  const { user: person } = users([user({ roles: ["admin"], organisation: undefined, organisationName: undefined })]);
  await person.click(await screen.findByRole("button", { name: "Emil Entwurf bearbeiten" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Was Emil Entwurf darf" }));
  await person.click(await dialog.findByRole("checkbox", { name: "kann sich anmelden" }));
  await person.click(dialog.getByRole("button", { name: "Speichern" }));
  expect(await dialog.findByText(/Das ist die letzte Person in der Verwaltung/)).toBeVisible();
  expect(sent[0]?.body).toEqual({ enabled: false });
  expect(sent[0]?.ifMatch).toBe('"77"');
});

it("offers a next step when a search finds nobody", async () => {
  const { router, user: person } = users([], "/users?role=auditor");
  await person.click(await screen.findByRole("button", { name: "Filter aufheben" }));
  expect(router.state.location.search).toEqual({});
});
