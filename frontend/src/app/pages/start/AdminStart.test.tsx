import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Channel, Organisation, User, Webhook } from "#/api/types";
import { renderApp } from "#/test/renderApp";
import { answer, personWith } from "#/test/server";

const at = { version: 1, createdAt: "2026-01-01T10:00:00Z", updatedAt: "2026-01-01T10:00:00Z" };
const page = (items: object[]) => ({ items, self: "" });
const office: Organisation = { ...at, id: "o40", key: "40", name: "Schulamt", kind: "office" };
const newcomer: User = {
  id: "u9",
  username: "neu@kreis.example",
  name: "Nele Neu",
  roles: [],
  enabled: true,
  invited: false,
  createdAt: at.createdAt,
};
const channel: Channel = {
  key: "mokme",
  name: "mokme.de",
  state: "open",
  selection: {},
  language: "de",
  access: "token",
  edition: 7,
  licence: { name: "Lizenz", url: "https://licence.test", attribution: "Kreis" },
  version: 1,
};
const webhook: Webhook = {
  ...at,
  id: "w1",
  channel: "mokme",
  url: "https://mokme.example/neu",
  events: ["edition.published"],
  enabled: true,
  secrets: [],
};

function administration(users: User[], holding: { behind: number; webhooks?: Webhook[] }) {
  const behind = { editions: holding.behind, changes: 0 };
  answer.get("/me", personWith("admin"));
  answer.get("/users", page(users));
  answer.get("/organisations", page([office]));
  answer.get("/channels", { items: [channel] });
  answer.get("/channels/mokme/deliveries", {
    channel: "mokme",
    items: [{ client: "portal-mokme", edition: 6, deliveredAt: at.createdAt, behind, mayStillShow: [] }],
  });
  answer.get("/channels/mokme/webhooks", { items: holding.webhooks ?? [] });
  answer.get("/channels/mokme/webhooks/w1/deliveries", page([{ id: "d1", state: "failed", attempts: [] }]));
  return renderApp("/");
}

it("shows the administration what needs a hand, with one step to each", async () => {
  administration([newcomer], { behind: 2, webhooks: [webhook] });
  expect(await screen.findByRole("heading", { level: 1, name: "Verwaltung" })).toBeVisible();
  const accesses = within(await screen.findByRole("region", { name: "Zugänge" }));
  const without = within(await accesses.findByRole("region", { name: "Eine Person ohne Rolle" }));
  expect(without.getByRole("link", { name: "Nele Neu" })).toHaveAttribute("href", "/users?q=neu%40kreis.example");
  const idle = within(accesses.getByRole("region", { name: "Eine Organisation, für die niemand bearbeitet" }));
  expect(idle.getByRole("link", { name: "40 – Schulamt" })).toHaveAttribute("href", "/users?organisation=40");
  const portals = within(screen.getByRole("region", { name: "Portale" }));
  expect(await portals.findByRole("link", { name: /mokme\.de ist 2 Ausgaben zurück/ })).toHaveAttribute(
    "href",
    "/channels/mokme",
  );
  expect(await portals.findByRole("link", { name: /mokme\.example\/neu ist endgültig gescheitert/ })).toBeVisible();
});

it("says so when all is well", async () => {
  const editor = { ...newcomer, roles: ["editor" as const], organisation: "40", organisationName: "Schulamt" };
  administration([editor], { behind: 0 });
  expect(await screen.findByText(/^Alle haben, was sie zum Arbeiten brauchen/)).toBeVisible();
  expect(await screen.findByText(/^Alle Portale sind auf dem neuesten Stand/)).toBeVisible();
});
