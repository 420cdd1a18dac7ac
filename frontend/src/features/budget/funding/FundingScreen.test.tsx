import { screen, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { expect, it } from "vitest";
import type { FundingProgramme } from "#/api/types";
import { writes } from "#/test/budget";
import { renderApp } from "#/test/renderApp";
import { answer, deletionOf, onePlan, people } from "#/test/server";

const LAND = { id: "o9", name: "Land Nordrhein-Westfalen" };
const programme = (changes: Partial<FundingProgramme> = {}): FundingProgramme => ({
  id: "f1",
  name: "KOMM-IN NRW",
  funder: LAND,
  periodFrom: "2010",
  periodTo: "2011",
  ownShare: "0.2",
  thirdPartyShare: "0.8",
  budgetLines: 1,
  version: 1,
  createdAt: "2026-01-01T10:00:00Z",
  updatedAt: "2026-01-01T10:00:00Z",
  ...changes,
});

function funding(me: Parameters<typeof onePlan>[0], programmes: FundingProgramme[]) {
  onePlan(me);
  answer.get("/organisations", { items: [{ ...LAND, kind: "partner" }], self: "" });
  answer.get("/funding-programmes", { items: programmes, self: "" });
  answer.get("/funders", { items: [{ organisation: LAND, programmes: [], budgetLines: 2 }], self: "" });
  return renderApp("/funding");
}

it("shows programmes with their period and who bears what; a viewer is offered nothing", async () => {
  funding(people.viewer, [programme()]);
  expect(
    await screen.findByRole("row", {
      name: /KOMM-IN NRW Land Nordrhein-Westfalen 2010 bis 2011 Kreis 20 %, Dritte 80 % 1 Posten/,
    }),
  ).toBeVisible();
  expect(screen.queryByRole("button", { name: /hinzufügen|bearbeiten|entfernen/ })).not.toBeInTheDocument();
});

it("adds a programme as it is typed", async () => {
  const sent = writes("post", "/funding-programmes", () => HttpResponse.json(programme(), { status: 201 }));
  const { user } = funding(people.finance, []);
  await user.click(await screen.findByRole("button", { name: "Programm hinzufügen" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText("Programm"), "KOMM-IN NRW");
  await user.click(dialog.getByRole("button", { name: "Speichern" }));
  expect(await dialog.findByRole("link", { name: /Bitte wählen Sie, wer das Geld gibt/ })).toBeVisible();
  expect(sent).toEqual([]);

  await user.type(await dialog.findByRole("combobox", { name: "Fördermittelgeber" }), "nordrhein");
  await user.click(await screen.findByRole("option", { name: LAND.name }));
  await user.type(dialog.getByLabelText(/^Von/), "2010");
  await user.type(dialog.getByLabelText(/^Eigener Anteil/), "20 %");
  await user.click(dialog.getByRole("button", { name: "Speichern" }));
  expect(await screen.findByText("Das Programm ist gespeichert.")).toBeVisible();
  expect(sent[0]?.body).toEqual({
    name: "KOMM-IN NRW",
    funderId: "o9",
    periodFrom: "2010",
    periodTo: null,
    ownShare: "0.2",
    note: null,
  });
});

it("removes only what no line names, and brings it back", async () => {
  answer.get("/funding-programmes/f2", programme({ id: "f2" }), { ETag: '"1"' });
  writes("delete", "/funding-programmes/f2", () => new HttpResponse(null, { status: 204 }));
  const takenBack = deletionOf("f2");
  const { user } = funding(people.finance, [
    programme(),
    programme({ id: "f2", name: "Soziale Stadt", budgetLines: 0 }),
  ]);
  await screen.findByText("Soziale Stadt");
  expect(screen.queryByRole("button", { name: "KOMM-IN NRW entfernen" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Soziale Stadt entfernen" }));
  await user.click(await screen.findByRole("button", { name: "Rückgängig" }));
  expect(await screen.findByText("Das Programm ist wieder da.")).toBeVisible();
  expect(takenBack).toEqual([77]);
});
