import { screen, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { expect, it } from "vitest";
import type { Organisation, ResponsibilityHandover, ResponsibilityMatrix } from "#/api/types";
import { writes } from "#/test/budget";
import { renderApp } from "#/test/renderApp";
import { answer, onePlan, people } from "#/test/server";
import { heat } from "./matrix/heat";

const at = { version: 1, createdAt: "2026-01-01T10:00:00Z", updatedAt: "2026-01-01T10:00:00Z" };
const school: Organisation = { ...at, id: "o40", key: "40", name: "Schulamt", kind: "office" };
const social: Organisation = { ...at, id: "o50", key: "50", name: "Sozialamt", kind: "office" };
const page = (items: object[]) => ({ items, self: "", total: items.length });

const MATRIX: ResponsibilityMatrix = {
  planId: "p1",
  role: "lead",
  buildingBlocks: [
    { id: "b1", number: "10.1", title: "Sprache" },
    { id: "b2", number: "10.2", title: "Arbeit" },
  ],
  rows: [
    { organisation: school, measures: 5, cells: [{ buildingBlockId: "b1", measures: 5 }] },
    {
      organisation: social,
      measures: 2,
      cells: [
        { buildingBlockId: "b1", measures: 1 },
        { buildingBlockId: "b2", measures: 1 },
      ],
    },
  ],
  nobody: { measures: 1, cells: [{ buildingBlockId: "b2", measures: 1 }] },
};

it("shows figures that lead to their measures, and goes from one to the next by arrow keys", async () => {
  onePlan(people.viewer);
  answer.get("/plans/p1/responsibility-matrix", MATRIX);
  const { user, router } = renderApp("/plans/2011/responsibilities");
  expect(
    await screen.findByRole("row", {
      name: "40 – Schulamt 5 Maßnahmen: 40 – Schulamt, alle Bausteine 5 Maßnahmen: 40 – Schulamt, 10.1 Sprache 0",
    }),
  ).toBeVisible();
  screen.getByRole("link", { name: "5 Maßnahmen: 40 – Schulamt, 10.1 Sprache" }).focus();
  await user.keyboard("{ArrowDown}");
  expect(screen.getByRole("link", { name: "1 Maßnahme: 50 – Sozialamt, 10.1 Sprache" })).toHaveFocus();
  await user.keyboard("{ArrowRight}{ArrowUp}");
  expect(screen.getByRole("link", { name: "1 Maßnahme: 50 – Sozialamt, 10.2 Arbeit" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(router.state.location.search).toMatchObject({ office: "50", role: "lead", block: "b2" });
});

it("colours figures against the largest one, and never a zero", () => {
  expect([0, 1, 2, 9, 10].map((measures) => heat(measures, 10))).toEqual([0, 1, 1, 5, 5]);
});

it("lists measures without a lead and offers to name one", async () => {
  onePlan(people.coordinator);
  answer.get("/organisations", page([school]));
  answer.get(
    "/plans/p1/responsibility-findings",
    page([{ measure: { id: "m1", title: "Sprachkurse für Eltern", status: "planned" }, responsibilities: [] }]),
  );
  const sent = writes("post", "/measures/m1/responsibilities", () =>
    HttpResponse.json(
      { ...at, id: "r9", measureId: "m1", role: "lead", openEnded: false, position: 1 },
      { status: 201 },
    ),
  );
  const { user } = renderApp("/plans/2011/responsibilities/gaps");
  const list = within(await screen.findByRole("region", { name: "Niemand ist zuständig (1)" }));
  await user.click(list.getByRole("button", { name: "Zuständigkeit zuweisen: Sprachkurse für Eltern" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(await dialog.findByRole("combobox", { name: "Amt, Stadt oder Partner" }), "Amt 40");
  await user.click(await screen.findByRole("option", { name: "40 – Schulamt" }));
  await user.click(dialog.getByRole("button", { name: "Speichern" }));
  expect(await screen.findByText("Die Zuständigkeit ist gespeichert.")).toBeVisible();
  expect(sent[0]?.body).toMatchObject({ role: "lead", organisationId: "o40" });
});

const item = (id: string, title: string): ResponsibilityHandover["items"][number] => ({
  measure: { id, title },
  planId: "p1",
  year: 2011,
  role: "lead",
  outcome: "handed-over",
  endedId: `r-${id}`,
  begins: "2026-12-01",
});

it("hands over what was chosen after a preview, and takes it back", async () => {
  onePlan(people.coordinator);
  answer.get("/organisations", page([school, social]));
  const preview = {
    dryRun: true,
    on: "2026-12-01",
    from: school,
    to: social,
    items: [item("m1", "Kurs"), item("m2", "Fest")],
  };
  const done = { ...preview, dryRun: false, id: "h1", items: [item("m1", "Kurs")] };
  const sent = writes(
    "post",
    "/responsibility-handovers",
    () => HttpResponse.json(preview),
    () => HttpResponse.json(done, { status: 201 }),
  );
  const undone = writes("post", "/responsibility-handovers/h1/undo", () => HttpResponse.json(done));
  const { user } = renderApp("/plans/2011/responsibilities/handover?from=o40&to=o50");
  const day = await screen.findByLabelText("Erster Tag der neuen Zuständigkeit");
  await user.clear(day);
  await user.type(day, "1.12.2026");
  await user.click(screen.getByRole("button", { name: "Vorschau zeigen" }));
  expect(await screen.findByRole("heading", { name: "Maßnahmen auswählen" })).toHaveFocus();
  await user.click(screen.getByLabelText("Fest"));
  await user.click(screen.getByRole("button", { name: "1 Maßnahme übergeben" }));
  expect(await screen.findByRole("heading", { name: "1 Maßnahme ist übergeben" })).toHaveFocus();
  expect(sent.map(({ body }) => body)).toMatchObject([
    { fromOrganisationId: "o40", toOrganisationId: "o50", on: "2026-12-01", planId: "p1", dryRun: true },
    { measureIds: ["m1"], dryRun: false },
  ]);
  await user.click(screen.getByRole("button", { name: "Rückgängig" }));
  expect(await screen.findByText(/alles ist wie vorher/)).toBeVisible();
  expect(undone).toHaveLength(1);
});
