import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import type { BuildingBlock, Goal } from "#/api/types";
import { writes } from "#/test/budget";
import { renderApp } from "#/test/renderApp";
import { API, answer, deletionOf, onePlan, people, plan, problem, server } from "#/test/server";

const times = {
  planId: "p1",
  visibility: "public" as const,
  version: 1,
  createdAt: "2026-01-01T10:00:00Z",
  updatedAt: "2026-01-01T10:00:00Z",
};
const language: BuildingBlock = { id: "b1", number: "10.1", title: "Sprache", position: 1, ...times };
const education: BuildingBlock = { id: "b2", number: "10.2", title: "Bildung", position: 2, ...times };
const goal = (id: string, title: string, position: number): Goal => ({
  id,
  title,
  position,
  buildingBlocks: [{ id: "b1", number: "10.1", title: "Sprache" }],
  ...times,
});

function structure(me = people.coordinator) {
  onePlan(me);
  answer.get("/plans/p1", plan, { ETag: '"1"' });
  answer.get("/plans/p1/building-blocks", { items: [language, education], self: "" });
  answer.get("/plans/p1/goals", { items: [goal("g1", "Kurse", 1), goal("g2", "Prüfungen", 2)], self: "" });
  return renderApp("/plans/2011/structure");
}

it("puts goals of a block in order by the keyboard, keeps the focus and says where it stands", async () => {
  const sent: unknown[] = [];
  server.use(
    http.put(`${API}/plans/p1/goals/order`, async ({ request }) => {
      sent.push([await request.json(), request.headers.get("If-Match")]);
      return HttpResponse.json({ ...plan, version: 2 }, { headers: { ETag: '"2"' } });
    }),
  );
  const { user } = structure();
  const down = await screen.findByRole("button", { name: "Kurse nach unten" });
  down.focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByText("Kurse steht jetzt an Stelle 2 von 2.")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Kurse nach unten" })).toHaveFocus();
  await expect.poll(() => sent).toEqual([[{ ids: ["g2", "g1"] }, '"1"']]);
});

it("adds a combination only of two blocks or more", async () => {
  const sent = writes("post", "/plans/p1/building-blocks", () => HttpResponse.json(language, { status: 201 }));
  const { user } = structure();
  await user.click(await screen.findByRole("button", { name: "Baustein hinzufügen" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(dialog.getByLabelText("Eine Kombination von Bausteinen"));
  await user.type(dialog.getByLabelText("Titel"), "Sprache und Bildung");
  await user.click(dialog.getByLabelText("10.1 Sprache"));
  await user.click(dialog.getByRole("button", { name: "Speichern" }));
  expect(await dialog.findByRole("link", { name: /mindestens zwei Bausteine/ })).toBeVisible();
  await user.click(dialog.getByLabelText("10.2 Bildung"));
  await user.click(dialog.getByRole("button", { name: "Speichern" }));
  expect(await screen.findByText("Gespeichert.")).toBeVisible();
  expect(sent[0]?.body).toEqual({
    number: null,
    title: "Sprache und Bildung",
    memberIds: ["b1", "b2"],
    visibility: "public",
  });
});

it("deletes at once, and brings back what was deleted", async () => {
  answer.get("/goals/g2", goal("g2", "Prüfungen", 2), { ETag: '"1"' });
  writes("delete", "/goals/g2", () => new HttpResponse(null, { status: 204 }));
  const takenBack = deletionOf("g2");
  const { user } = structure();
  await user.click(await screen.findByRole("button", { name: "Prüfungen entfernen" }));
  expect(await screen.findByText("„Prüfungen“ ist gelöscht.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Rückgängig" }));
  expect(await screen.findByText("„Prüfungen“ ist wieder da.")).toBeVisible();
  expect(takenBack).toEqual([77]);
});

it("says what keeps a block from being deleted", async () => {
  answer.get("/building-blocks/b1", language, { ETag: '"1"' });
  writes("delete", "/building-blocks/b1", () =>
    problem(409, "still-referenced", {
      detail: "21 object(s) belong to it or refer to it, see `references`.",
      references: [{ entity: "goal", id: "g1", title: "Kurse" }],
    }),
  );
  const { user } = structure();
  await user.click(await screen.findByRole("button", { name: "10.1 Sprache entfernen" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Das lässt sich noch nicht löschen" }));
  expect(dialog.getByText(/gehören noch 21 Dinge/)).toBeVisible();
  expect(dialog.getByText("das Ziel Kurse")).toBeVisible();
  expect(dialog.getByText("und noch 20")).toBeVisible();
});

it("offers nothing to those who may only look", async () => {
  structure(people.viewer);
  expect(await screen.findByText("Kurse")).toBeVisible();
  expect(screen.queryByRole("button", { name: /hinzufügen|bearbeiten|entfernen|nach unten/ })).not.toBeInTheDocument();
});
