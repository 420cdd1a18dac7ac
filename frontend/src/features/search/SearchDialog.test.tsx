import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { SearchHit } from "#/api/types";
import { renderApp } from "#/test/renderApp";
import { API, answer, onePlan, people, server } from "#/test/server";

const HITS: SearchHit[] = [
  {
    kind: "measure",
    id: "m1",
    title: "Sprachkurse für Eltern",
    markedTitle: "⟦Sprachkurse⟧ für Eltern",
    excerpt: "… in Velbert, ein ⟦Kurs⟧ am Abend",
    planId: "p1",
    planYear: 2011,
  },
  {
    kind: "building-block",
    id: "b1",
    title: "Sprache",
    markedTitle: "Sprache",
    known: "10.1",
    planId: "p1",
    planYear: 2011,
  },
  { kind: "organisation", id: "o40", title: "Kursamt", markedTitle: "⟦Kursamt⟧", known: "40" },
];
const asked: string[] = [];

beforeEach(() => {
  onePlan(people.viewer);
  answer.get("/imports", { items: [], self: `${API}/self` });
  server.use(
    http.get(`${API}/search`, ({ request }) => {
      const q = new URL(request.url).searchParams.get("q") ?? "";
      asked.push(q);
      return HttpResponse.json({ items: q === "nichts" ? [] : HITS, self: "/api/v1/search" });
    }),
  );
});
afterEach(() => {
  sessionStorage.clear();
  asked.length = 0;
});

async function openSearch() {
  const { router, user } = renderApp("/imports");
  await screen.findByRole("button", { name: "Suchen" });
  await user.keyboard("{Control>}k{/Control}");
  const dialog = await screen.findByRole("dialog", { name: "Alles durchsuchen" });
  const field = within(dialog).getByRole("searchbox", { name: "Wonach suchen Sie?" });
  await waitFor(() => expect(field).toHaveFocus());
  return { router, user, dialog, field };
}

it("opens by key, finds while one types, and groups what it finds", async () => {
  const { user, dialog } = await openSearch();
  expect(within(dialog).getByText(/Tippen Sie ein Wort/)).toBeVisible();
  await user.keyboard("kurs");
  const measures = await within(dialog).findByRole("group", { name: "Maßnahmen" });
  const option = within(measures).getByRole("option", { name: /Sprachkurse für Eltern/ });
  expect(within(option).getByText("Sprachkurse").tagName).toBe("MARK");
  expect(option).toHaveTextContent("Plan 2011");
  expect(within(dialog).getByRole("group", { name: "Organisationen" })).toHaveTextContent("40");
  expect(within(dialog).getByRole("status")).toHaveTextContent("3 Treffer");
  expect(asked).toEqual(["kurs"]);
});

it("opens what is chosen by keyboard and remembers it", async () => {
  const { router, user, dialog } = await openSearch();
  await user.keyboard("kurs");
  await within(dialog).findByRole("option", { name: /Kursamt/ });
  await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/(plans\/2011\/measures|organisations\/o40)$/));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  await user.keyboard("{Control>}k{/Control}");
  expect(await screen.findByRole("group", { name: "Zuletzt geöffnet" })).toBeVisible();
});

it("opens the best hit on Enter, also when it was pressed before anything was found", async () => {
  const { router, user } = await openSearch();
  await user.keyboard("kurs{Enter}");
  await waitFor(() => expect(router.state.location.pathname).toBe("/measures/m1"));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

it("opens nothing for words that somebody has typed on from, and nothing when nothing is found", async () => {
  const { router, user, dialog } = await openSearch();
  await user.keyboard("kurs{Enter}{Backspace}{Backspace}{Backspace}{Backspace}nichts{Enter}");
  await waitFor(() => expect(within(dialog).getByRole("status")).toHaveTextContent("0 Treffer"));
  expect(router.state.location.pathname).toBe("/imports");
});

it("leads to all hits in the plan", async () => {
  const { router, user, dialog } = await openSearch();
  await user.keyboard("kurs");
  await user.click(await within(dialog).findByRole("option", { name: "Alle Treffer im Plan zeigen" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/plans/2011/measures"));
  expect(router.state.location.search).toEqual({ q: "kurs" });
});

it("says so when nothing is found", async () => {
  const { user, dialog } = await openSearch();
  await user.keyboard("nichts");
  await waitFor(() => expect(within(dialog).getByRole("status")).toHaveTextContent("0 Treffer"));
});
