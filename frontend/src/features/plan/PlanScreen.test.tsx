import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import { renderApp } from "#/test/renderApp";
import { API, measure, onePlan, people, server } from "#/test/server";

const TABLE = "/plans/2011/measures";

it("The plan stands in the county's layout, with what is new and what a pot is", async () => {
  onePlan(people.viewer, [
    measure({
      isNew: true,
      items: [{ text: "Quartalsgespräche", isNew: true }],
      budgetLines: [
        { id: "l", kind: "money", qualifier: "at-most", amount: "10000.00", recurrence: "yearly", shared: true },
      ],
    }),
    measure({ id: "m2", title: "Zweite Maßnahme", responsibilities: [] }),
  ]);
  renderApp(TABLE);
  const table = await screen.findByRole("table", { name: "Handlungsschwerpunkte Integration in 2011" });
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map((header) => header.textContent),
  ).toEqual([
    "Baustein",
    "Wesentliche Ziele",
    "Maßnahmen",
    "a) Zuständigkeit b) Zusammenarbeit c) weitere",
    "Ressourcen",
  ]);
  expect(within(table).getByRole("rowheader", { name: "10.1 Sprache" })).toHaveAttribute("rowspan", "2");
  expect(within(table).getByText("Neu")).toBeVisible();
  expect(within(table).getByText(/höchstens 10\.000\s€ pro Jahr, gemeinsamer Topf/)).toBeVisible();
  expect(within(table).getByText("ohne Zuständigkeit")).toBeVisible();
  expect(screen.getByText("2 Maßnahmen")).toBeVisible();
});

it("A search stands in the address, asks the service, and marks what it found", async () => {
  onePlan(people.viewer);
  const asked: string[] = [];
  server.use(
    http.get(`${API}/plans/p1/measures`, ({ request }) => {
      const { searchParams } = new URL(request.url);
      const q = searchParams.get("q");
      if (searchParams.get("include") === "total") asked.push(q ?? "");
      const items = q ? [measure({ highlight: "für ⟦Sprachkurse⟧ gilt" })] : [measure()];
      return HttpResponse.json({ items, self: "", total: 1 });
    }),
  );
  const { router, user } = renderApp(TABLE);
  await user.type(await screen.findByRole("searchbox", { name: "Suche" }), "Sprachkurs");

  await waitFor(() => expect(router.state.location.search).toEqual({ q: "Sprachkurs" }));
  expect(await screen.findByText("Sprachkurse", { selector: "mark" })).toBeVisible();
  expect(await screen.findByText("1 Maßnahme gefunden")).toBeVisible();
  // Typing is answered once, not letter by letter.
  expect(asked).toEqual(["", "Sprachkurs"]);
});

it("An address with filters shows them, and they can be taken off at once", async () => {
  onePlan(people.viewer, []);
  const { router, user } = renderApp(`${TABLE}?status=running&isNew=true`);
  expect(await screen.findByLabelText("Umsetzungsstand")).toHaveValue("running");
  expect(screen.getByRole("checkbox", { name: "Nur neue" })).toBeChecked();
  expect(await screen.findByText(/Keine Maßnahme passt dazu/)).toBeVisible();
  await user.click(screen.getAllByRole("button", { name: "Filter aufheben" })[0] as HTMLElement);
  await waitFor(() => expect(router.state.location.search).toEqual({}));
});

it("A plan of several pages is loaded whole", async () => {
  onePlan(people.viewer);
  server.use(
    http.get(`${API}/plans/p1/measures`, ({ request }) => {
      const cursor = new URL(request.url).searchParams.get("cursor");
      return cursor === "second"
        ? HttpResponse.json({ items: [measure({ id: "m2", title: "Von Seite zwei" })], self: "" })
        : HttpResponse.json({
            items: [measure()],
            self: "",
            next: "/api/v1/plans/p1/measures?cursor=second",
            total: 2,
          });
    }),
  );
  renderApp(TABLE);
  expect(await screen.findByRole("link", { name: "Von Seite zwei" })).toBeVisible();
  expect(screen.getByText("2 Maßnahmen")).toBeVisible();
});

it("A deep link to a year without a plan explains itself", async () => {
  onePlan(people.viewer);
  renderApp("/plans/1999/measures");
  expect(await screen.findByRole("heading", { name: "Diese Seite gibt es nicht" })).toBeVisible();
});

it("A deep link to what the role may not do explains itself", async () => {
  onePlan(people.viewer);
  renderApp("/imports/i1");
  expect(await screen.findByRole("heading", { name: "Das ist Ihrer Rolle nicht erlaubt" })).toBeVisible();
});
