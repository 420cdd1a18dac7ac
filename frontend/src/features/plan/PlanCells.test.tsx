import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import type { Organisation, ResponsibilityInput } from "#/api/types";
import { renderApp } from "#/test/renderApp";
import { API, measure, onePlan, people, server } from "#/test/server";

const TABLE = "/plans/2011/measures?edit=true&columns=title,lead";
const SCHOOL = { id: "o40", key: "40", name: "Amt für Schule", kind: "office", version: 1 } as Organisation;

const cell = (row: string, column: string) =>
  document.querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${column}"]`);

it("An office is put into a cell by its number and Enter; the row goes on from its new version", async () => {
  onePlan(people.coordinator, [measure({ id: "m1", version: 3, responsibilities: [] })]);
  const added: ResponsibilityInput[] = [];
  const party = { id: "r1", role: "lead" as const, openEnded: false, organisation: SCHOOL };
  server.use(
    http.get(`${API}/organisations`, () => HttpResponse.json({ items: [SCHOOL], self: "" })),
    http.post(`${API}/measures/m1/responsibilities`, async ({ request }) => {
      added.push((await request.json()) as ResponsibilityInput);
      return HttpResponse.json({ ...party, version: 1 }, { status: 201 });
    }),
    http.get(`${API}/measures/m1`, () =>
      HttpResponse.json(measure({ id: "m1", version: 4, responsibilities: added.length > 0 ? [party] : [] })),
    ),
  );
  const { user } = renderApp(TABLE);
  await screen.findByRole("grid");
  cell("m1", "lead")?.focus();
  await user.keyboard("{Enter}");
  const editor = await screen.findByRole("group", { name: /^Zuständigkeit: / });
  await waitFor(() => expect(within(editor).getByRole("combobox")).toHaveFocus());
  await user.keyboard("40{Enter}");
  await waitFor(() => expect(added).toEqual([{ role: "lead", organisationId: "o40" }]));
  expect(await screen.findByText("„40 – Amt für Schule“ ist eingetragen.")).toBeVisible();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(cell("m1", "lead")).toHaveFocus());
  await waitFor(() => expect(cell("m1", "lead")).toHaveTextContent("40 – Amt für Schule"));
});

it("An editor changes the own measure, but not who carries it", async () => {
  onePlan(people.editor40, [measure({ id: "m1" })]);
  renderApp(TABLE);
  await screen.findByRole("grid");
  expect(cell("m1", "title")).not.toHaveAttribute("aria-readonly");
  expect(cell("m1", "lead")).toHaveAttribute("aria-readonly", "true");
});

it("Filters say how many measures each choice leaves, and which leave none", async () => {
  onePlan(people.viewer);
  const facets = {
    complete: true,
    status: [{ value: "running", count: 5 }],
    buildingBlocks: [],
    leads: [{ organisation: SCHOOL, count: 2 }],
    years: [],
    isNew: 1,
    withoutLead: 0,
    publication: [],
  };
  const asked: string[] = [];
  server.use(
    http.get(`${API}/organisations`, () => HttpResponse.json({ items: [SCHOOL], self: "" })),
    http.get(`${API}/plans/p1/measures`, ({ request }) => {
      const { searchParams } = new URL(request.url);
      if (searchParams.get("include") !== "facets")
        return HttpResponse.json({ items: [measure()], self: "", total: 1 });
      asked.push(searchParams.get("status") ?? "");
      return HttpResponse.json({ items: [], self: "", facets });
    }),
  );
  const { user } = renderApp("/plans/2011/measures");
  const status = await screen.findByLabelText("Umsetzungsstand");
  expect(await within(status).findByRole("option", { name: "läuft · 5 Maßnahmen" })).toBeInTheDocument();
  expect(within(status).getByRole("option", { name: "ruht · keine Maßnahme" })).toBeInTheDocument();
  expect(screen.getByRole("checkbox", { name: "Nur neue · 1 Maßnahme" })).toBeInTheDocument();
  expect(await screen.findByRole("option", { name: "40 – Amt für Schule · führt 2" })).toBeInTheDocument();
  await user.selectOptions(status, "running");
  await waitFor(() => expect(asked).toEqual(["", "running"]));
});

it("A day is understood as people say it and shown as it is; what is none is said", async () => {
  onePlan(people.viewer);
  const { router, user } = renderApp("/plans/2011/measures");
  const since = await screen.findByLabelText("Geändert seit");
  await user.type(since, "irgendwann{Enter}");
  expect(screen.getByText(/Das ist kein Tag/)).toBeVisible();
  await user.clear(since);
  await user.type(since, "1.3.2026{Enter}");
  await waitFor(() => expect(router.state.location.search).toEqual({ since: "2026-03-01" }));
  expect(since).toHaveValue("01.03.2026");
});
