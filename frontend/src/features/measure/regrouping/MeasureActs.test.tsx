import { screen, waitFor } from "@testing-library/react";
import { HttpResponse } from "msw";
import { expect, it } from "vitest";
import { writes } from "#/test/budget";
import { renderApp } from "#/test/renderApp";
import { deletionOf, measure, onePlan, people, problem } from "#/test/server";

it("deletes a measure at once, and taken back it is there again with its page", async () => {
  onePlan(people.coordinator);
  const sent = writes("delete", "/measures/m1", () => new HttpResponse(null, { status: 204 }));
  const takenBack = deletionOf("m1");
  const { router, user } = renderApp("/measures/m1");
  await user.click(await screen.findByRole("button", { name: "Maßnahme löschen" }));
  expect(await screen.findByText("„Sprachkurse für Eltern“ ist gelöscht.")).toBeVisible();
  expect(router.state.location.pathname).toBe("/plans/2011/measures");
  expect(sent[0]?.ifMatch).toBe('"3"');
  await user.click(screen.getByRole("button", { name: "Rückgängig" }));
  expect(await screen.findByText("„Sprachkurse für Eltern“ ist wieder da.")).toBeVisible();
  await waitFor(() => expect(router.state.location.pathname).toBe("/measures/m1"));
  expect(takenBack).toEqual([77]);
});

it("stays where it is and says why while resources serve it", async () => {
  onePlan(people.coordinator);
  writes("delete", "/measures/m1", () => problem(409, "still-referenced"));
  const { router, user } = renderApp("/measures/m1");
  await user.click(await screen.findByRole("button", { name: "Maßnahme löschen" }));
  expect(await screen.findByText(/dienen noch Ressourcen/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Rückgängig" })).not.toBeInTheDocument();
  expect(router.state.location.pathname).toBe("/measures/m1");
});

it("offers no deletion of what was published", async () => {
  onePlan(people.coordinator, [measure({ publication: { state: "published", channels: ["mokme"] } })]);
  renderApp("/measures/m1");
  expect(await screen.findByRole("button", { name: "Aufteilen" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Maßnahme löschen" })).not.toBeInTheDocument();
});
