import { screen, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { expect, it } from "vitest";
import type { Channel, Me } from "#/api/types";
import { writes } from "#/test/budget";
import { renderApp } from "#/test/renderApp";
import { answer, onePlan, people, problem } from "#/test/server";

const ADMIN: Me = {
  ...people.viewer,
  roles: ["admin"],
  permissions: ["organisation:read", "channel:read", "channel:write"],
};

const channel: Channel = {
  key: "mokme",
  name: "mokme.de",
  state: "open",
  selection: {},
  language: "de",
  access: "public",
  licence: { name: "dl-de", url: "https://example.org/licence", attribution: "Kreis" },
  version: 3,
};

async function renamed(user: ReturnType<typeof renderApp>["user"], name: string) {
  await user.click(await screen.findByRole("button", { name: "Bearbeiten" }));
  const field = await screen.findByLabelText("Name");
  await user.clear(field);
  await user.type(field, name);
  await user.click(screen.getByRole("button", { name: "Speichern" }));
}

function setUp(...answers: (() => Response)[]) {
  onePlan(ADMIN);
  answer.get("/channels/mokme", channel, { ETag: '"3"' });
  const sent = writes("patch", "/channels/mokme", ...answers);
  return { sent, ...renderApp("/channels/mokme") };
}

const saved = () => HttpResponse.json({ ...channel, version: 5 }, { headers: { ETag: '"5"' } });

it("two administrators at one portal: who collides decides field by field", async () => {
  const fields = [{ field: "name", base: "mokme.de", theirs: "Mokme", yours: "mokme.de neu", changedBy: "Ada" }];
  const conflict = { currentVersion: 4, etag: '"4"', fields, merged: { name: "mokme.de neu", language: "en" } };
  const { sent, user } = setUp(() => problem(412, "version-conflict", { conflict }), saved);
  await renamed(user, "mokme.de neu");

  const dialog = within(await screen.findByRole("dialog", { name: "Jemand anderes hat inzwischen gespeichert" }));
  await user.click(dialog.getByRole("radio", { name: /Mokme/ }));
  await user.click(dialog.getByRole("button", { name: "So speichern" }));
  expect(await screen.findByText("Gespeichert, zusammen mit den Änderungen anderer.")).toBeVisible();
  expect(sent.map(({ ifMatch, body }) => [ifMatch, body])).toEqual([
    ['"3"', { name: "mokme.de neu" }],
    ['"4"', { language: "en" }],
  ]);
});

it("what does not collide is kept of both without asking", async () => {
  const conflict = { currentVersion: 4, etag: '"4"', fields: [], merged: { name: "mokme.de neu", language: "en" } };
  const { sent, user } = setUp(() => problem(412, "version-conflict", { conflict }), saved);
  await renamed(user, "mokme.de neu");
  expect(await screen.findByText("Gespeichert, zusammen mit den Änderungen anderer.")).toBeVisible();
  expect(sent).toHaveLength(2);
});

it("without a change nothing is sent", async () => {
  const { sent, user } = setUp(saved);
  await renamed(user, "mokme.de");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(sent).toHaveLength(0);
});
