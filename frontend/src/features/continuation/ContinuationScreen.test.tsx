import { screen, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { expect, it } from "vitest";
import type { Continuation, ContinuationLine } from "#/api/types";
import { writes } from "#/test/budget";
import { continuationLine } from "#/test/continuation";
import { renderApp } from "#/test/renderApp";
import { answer, onePlan, people } from "#/test/server";

const begun: Continuation = {
  id: "c1",
  planId: "p1",
  year: 2012,
  title: "Handlungsschwerpunkte Integration in 2012",
  lines: { carried: 0, changed: 0, ended: 0, undecided: 2, accepted: 0 },
  version: 1,
  createdBy: "Klara Muster",
  createdAt: "2026-01-01T10:00:00Z",
};
const course = continuationLine();
const paused = continuationLine({
  measureId: "m2",
  measure: { ...course.measure, title: "Vorlesewettbewerb", status: "paused" },
  proposal: { decision: "undecided", reason: "paused" },
});

function review(lines: ContinuationLine[], me = people.coordinator) {
  onePlan(me);
  answer.get("/plans/p1/continuations", { items: [begun], self: "" });
  answer.get("/continuations/c1/lines", { items: lines, self: "" });
  return renderApp("/plans/2011/continuation");
}

const row = (name: string) => screen.findByRole("group", { name });

it("begins the next year under the title that this year's suggests", async () => {
  onePlan(people.coordinator);
  answer.get("/plans/p1/continuations", { items: [], self: "" });
  const sent = writes("post", "/plans/p1/continuations", () => HttpResponse.json(begun, { status: 201 }));
  const { user } = renderApp("/plans/2011/continuation");
  expect(await screen.findByLabelText("Titel")).toHaveValue("Handlungsschwerpunkte Integration in 2012");
  await user.click(screen.getByRole("button", { name: "Fortschreibung beginnen" }));
  await expect.poll(() => sent[0]?.body).toMatchObject({ year: 2012 });
});

it("decides a line by one key, goes to the next, and takes it back", async () => {
  const decided = { ...course, decision: "carried" as const, version: 1 };
  const sent = writes(
    "post",
    "/continuations/c1/decisions",
    () => HttpResponse.json({ items: [decided] }),
    () => HttpResponse.json({ items: [{ ...course, version: 2 }] }),
  );
  const { user } = review([course, paused]);
  (await row("Sprachkurse für Eltern")).focus();
  await user.keyboard("w");
  expect(await screen.findByText("2 Maßnahmen: 0 übernommen, 1 entschieden, 1 noch offen.")).toBeVisible();
  expect(await row("Vorlesewettbewerb")).toHaveFocus();
  expect(screen.getByRole("button", { name: "Rückgängig" })).toBeVisible();
  await user.keyboard("z");
  expect(await screen.findByText("2 Maßnahmen: 0 übernommen, 0 entschieden, 2 noch offen.")).toBeVisible();
  expect(sent.map(({ body }) => body)).toEqual([
    { lines: [{ measureId: "m1", version: 0, decision: "carried" }] },
    { lines: [{ measureId: "m1", version: 1, decision: "undecided" }] },
  ]);
});

it("does nothing by a key while somebody types, and nothing as proposed where nothing is proposed", async () => {
  const sent = writes("post", "/continuations/c1/decisions", () => HttpResponse.json({ items: [] }));
  const { user } = review([course, paused]);
  (await row("Vorlesewettbewerb")).focus();
  await user.keyboard("w");
  const line = within(await row("Vorlesewettbewerb"));
  expect(line.queryByRole("button", { name: /Wie vorgeschlagen/ })).not.toBeInTheDocument();
  await user.click(line.getByRole("button", { name: /Ändern/ }));
  await user.type(line.getByLabelText("Titel"), "eee");
  expect(sent).toEqual([]);
});

it("sends of a changed measure only what differs", async () => {
  const sent = writes("patch", "/continuations/c1/lines/m1", () =>
    HttpResponse.json(
      { ...course, decision: "changed", title: "Sprachkurse", version: 1 },
      { headers: { ETag: '"1"' } },
    ),
  );
  const { user } = review([course]);
  (await row("Sprachkurse für Eltern")).focus();
  await user.keyboard("ä");
  const line = within(await row("Sprachkurse für Eltern"));
  expect(line.getByLabelText("Titel")).toHaveFocus();
  await user.clear(line.getByLabelText("Titel"));
  await user.type(line.getByLabelText("Titel"), "Sprachkurse");
  await user.type(line.getByLabelText(/^Ende/), "2012");
  await user.click(line.getByRole("button", { name: "Für den nächsten Plan merken" }));
  expect(await screen.findByText("Sprachkurse für Eltern: Änderung gemerkt")).toBeVisible();
  expect(await row("Sprachkurse für Eltern")).toHaveFocus();
  expect(sent[0]).toMatchObject({
    ifMatch: '"0"',
    body: {
      decision: "changed",
      title: "Sprachkurse",
      description: null,
      status: null,
      schedule: { from: null, to: "2012" },
    },
  });
});

it("takes all open proposals and then all decided lines", async () => {
  const decided = { ...course, decision: "carried" as const, version: 1 };
  const decisions = writes("post", "/continuations/c1/decisions", () => HttpResponse.json({ items: [decided] }));
  const acceptances = writes("post", "/continuations/c1/acceptances", () =>
    HttpResponse.json({ ...begun, targetPlanId: "p2" }),
  );
  const { user } = review([course, paused]);
  await user.click(await screen.findByRole("button", { name: "Einen offenen Vorschlag annehmen" }));
  await user.click(await screen.findByRole("button", { name: "Eine entschiedene Zeile in den neuen Plan übernehmen" }));
  expect(await screen.findByText("Eine Zeile ist übernommen.")).toBeVisible();
  expect(decisions[0]?.body).toEqual({ lines: [{ measureId: "m1", version: 0, decision: "carried" }] });
  expect(acceptances[0]?.body).toEqual({});
});

it("says what was changed since, and lets those who may only look look", async () => {
  const changed = {
    ...course,
    decision: "carried" as const,
    changedSince: { at: "2026-01-02T10:00:00Z", fields: ["title", "responsibilities"] },
  };
  review([changed], people.viewer);
  expect(await screen.findByText(/Nach der Entscheidung im Plan geändert \(Titel und Zuständigkeiten/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Beenden|annehmen|übernehmen|verwerfen/ })).not.toBeInTheDocument();
});
