import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import { renderApp } from "#/test/renderApp";
import { API, answer, measure, onePlan, people, server } from "#/test/server";

const TABLE = "/plans/2011/measures";

const titles = (table: HTMLElement) =>
  within(table)
    .getAllByRole("link")
    .map((link) => link.textContent);

const lead = (name: string) => [
  { id: name, role: "lead" as const, openEnded: false, organisation: { id: name, name } },
];

it("A click on a header sorts in German order, says so, and stands in the address", async () => {
  onePlan(people.viewer, [
    measure({ id: "m1", title: "Zuzug" }),
    measure({ id: "m2", title: "Ämter" }),
    measure({ id: "m3", title: "Beratung" }),
  ]);
  const { router, user } = renderApp(TABLE);
  const table = await screen.findByRole("table");
  await user.click(within(table).getByRole("button", { name: "Maßnahmen" }));
  await waitFor(() => expect(titles(table)).toEqual(["Ämter", "Beratung", "Zuzug"]));
  expect(within(table).getByRole("columnheader", { name: "Maßnahmen" })).toHaveAttribute("aria-sort", "ascending");
  expect(router.state.location.search).toEqual({ sort: "title" });
  await user.click(within(table).getByRole("button", { name: "Maßnahmen" }));
  await waitFor(() => expect(titles(table)).toEqual(["Zuzug", "Beratung", "Ämter"]));
});

it("Grouped by lead, each office has its heading, and what nobody leads stands last", async () => {
  onePlan(people.viewer, [
    measure({ id: "m1", title: "Ohne", responsibilities: [] }),
    measure({ id: "m2", title: "Zweite", responsibilities: lead("Schulamt") }),
    measure({ id: "m3", title: "Dritte", responsibilities: lead("Amt für Soziales") }),
  ]);
  renderApp(`${TABLE}?group=lead&columns=title,status`);
  const table = await screen.findByRole("table");
  const headings = within(table)
    .getAllByRole("rowheader")
    .map((heading) => heading.textContent);
  expect(headings).toEqual(["Amt für Soziales (1)", "Schulamt (1)", "ohne Zuständigkeit (1)"]);
  expect(titles(table)).toEqual(["Dritte", "Zweite", "Ohne"]);
});

it("Columns are chosen and ordered in a dialog", async () => {
  onePlan(people.viewer);
  const { router, user } = renderApp(`${TABLE}?group=none&columns=title,lead`);
  await screen.findByRole("table");
  await user.click(screen.getByRole("button", { name: "Spalten" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "Zuständigkeit nach oben" }));
  await user.click(within(dialog).getByRole("checkbox", { name: "Zeitraum" }));
  await user.click(within(dialog).getByRole("button", { name: "Übernehmen" }));
  await waitFor(() => expect(router.state.location.search).toMatchObject({ columns: "lead,title,schedule" }));
  expect(screen.getAllByRole("columnheader").map((header) => header.textContent)).toEqual([
    "Zuständigkeit",
    "Maßnahmen",
    "Zeitraum",
  ]);
});

it("The file holds what is seen: filters, columns, headings before the order", async () => {
  onePlan(people.viewer);
  const asked: string[] = [];
  server.use(
    http.get(`${API}/plans/p1/measures/table`, ({ request }) => {
      asked.push(decodeURIComponent(new URL(request.url).search));
      return new HttpResponse("x", { headers: { "Content-Type": "text/csv" } });
    }),
  );
  URL.createObjectURL = () => "blob:x";
  URL.revokeObjectURL = () => {};
  const { user } = renderApp(`${TABLE}?status=running&group=lead&sort=-title&columns=title,schedule`);
  await screen.findByRole("table");
  await user.click(screen.getByRole("button", { name: "CSV" }));
  await waitFor(() =>
    expect(asked).toEqual(["?status=running&columns=title,description,items,status,schedule&sort=lead,-title"]),
  );
});

const view = (changes: object) => ({
  id: "v1",
  name: "Was läuft",
  scope: "personal",
  query: "status=running",
  isDefault: false,
  owner: "Viewer",
  version: 1,
  createdAt: "2026-01-01T10:00:00Z",
  updatedAt: "2026-01-01T10:00:00Z",
  ...changes,
});

it("Whoever says nothing begins with the own default view; whoever filters does not", async () => {
  onePlan(people.viewer);
  answer.get("/saved-views", {
    items: [
      view({ id: "v2", name: "Team", scope: "team", isDefault: true, query: "isNew=true" }),
      view({ isDefault: true }),
    ],
  });
  const { router } = renderApp(TABLE);
  await waitFor(() => expect(router.state.location.search).toEqual({ status: "running" }));
  expect(await screen.findByLabelText("Gespeicherte Ansicht")).toHaveDisplayValue("Was läuft (Standard)");
});

it("What is seen is kept under a name, the team's only by whoever may", async () => {
  onePlan(people.viewer);
  const kept: unknown[] = [];
  server.use(
    http.post(`${API}/saved-views`, async ({ request }) => {
      const input = (await request.json()) as object;
      kept.push(input);
      return HttpResponse.json(view(input), { status: 201 });
    }),
  );
  const { user } = renderApp(`${TABLE}?status=running`);
  await user.click(await screen.findByRole("button", { name: "Ansicht speichern" }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).queryByRole("radio")).not.toBeInTheDocument();
  await user.click(within(dialog).getByRole("button", { name: "Speichern" }));
  expect(within(dialog).getByText("Darf nicht leer sein.")).toBeVisible();
  await user.type(within(dialog).getByLabelText("Name"), "Was läuft");
  await user.click(within(dialog).getByRole("button", { name: "Speichern" }));
  await waitFor(() =>
    expect(kept).toEqual([{ name: "Was läuft", scope: "personal", isDefault: false, query: "status=running" }]),
  );
});

it("On a phone the filters unfold from a button that says how many are on", async () => {
  onePlan(people.viewer);
  const { user } = renderApp(`${TABLE}?q=Kurs&status=running&isNew=true`);
  const unfold = await screen.findByRole("button", { name: "Filter und Ansicht (2 aktiv)" });
  expect(unfold).toHaveAttribute("aria-expanded", "false");
  for (const id of unfold.getAttribute("aria-controls")?.split(" ") ?? [])
    expect(document.getElementById(id), id).toBeInTheDocument();
  await user.click(unfold);
  expect(unfold).toHaveAttribute("aria-expanded", "true");
  await user.click(screen.getByRole("button", { name: "Filter aufheben" }));
  expect(await screen.findByRole("button", { name: "Filter und Ansicht" })).toHaveAttribute("aria-expanded", "true");
});
