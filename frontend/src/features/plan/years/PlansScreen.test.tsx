import { screen, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { expect, it } from "vitest";
import { writes } from "#/test/budget";
import { renderApp } from "#/test/renderApp";
import { answer, onePlan, people, plan, problem } from "#/test/server";

it("adds the plan of the next year, which continues the newest", async () => {
  onePlan(people.coordinator);
  const sent = writes("post", "/plans", () => HttpResponse.json({ ...plan, id: "p2", year: 2012 }, { status: 201 }));
  const { user } = renderApp("/plans");
  await user.click(await screen.findByRole("button", { name: "Plan anlegen" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByLabelText("Jahr")).toHaveValue("2012");
  await user.click(dialog.getByRole("button", { name: "Speichern" }));
  expect(await dialog.findByRole("link", { name: /Titel: Bitte füllen/ })).toBeVisible();
  await user.type(dialog.getByLabelText("Titel"), "Schwerpunkte 2012");
  await user.type(dialog.getByLabelText(/^Stand/), "3.1.2012");
  await user.click(dialog.getByRole("button", { name: "Speichern" }));
  expect(await screen.findByText("Der Plan ist gespeichert.")).toBeVisible();
  expect(sent[0]?.body).toEqual({
    year: 2012,
    title: "Schwerpunkte 2012",
    subtitle: null,
    asOf: "2012-01-03",
    predecessorId: "p1",
  });
});

it("merges what somebody else has changed meanwhile without asking", async () => {
  onePlan(people.coordinator);
  answer.get("/plans/p1", plan, { ETag: '"1"' });
  const sent = writes(
    "patch",
    "/plans/p1",
    () =>
      problem(412, "version-conflict", {
        conflict: { currentVersion: 2, etag: '"2"', fields: [], merged: { title: plan.title, subtitle: "GEMEINSAM" } },
      }),
    () => HttpResponse.json(plan, { headers: { ETag: '"3"' } }),
  );
  const { user } = renderApp("/plans");
  await user.click(await screen.findByRole("button", { name: `${plan.title} bearbeiten` }));
  await user.type(await screen.findByLabelText(/^Untertitel/), "GEMEINSAM");
  await user.click(screen.getByRole("button", { name: "Speichern" }));
  expect(await screen.findByText("Gespeichert, zusammen mit den Änderungen anderer.")).toBeVisible();
  expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"2"']);
});

it("shows the plans to those who may only look", async () => {
  onePlan(people.viewer);
  renderApp("/plans");
  expect(await screen.findByRole("link", { name: plan.title })).toBeVisible();
  expect(screen.queryByRole("button", { name: /bearbeiten|entfernen|anlegen/ })).not.toBeInTheDocument();
});
