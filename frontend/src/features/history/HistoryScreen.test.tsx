import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { HistoryEntry } from "#/api/types";
import { writes } from "#/test/budget";
import { renderApp } from "#/test/renderApp";
import { API, answer, onePlan, people, problem, server } from "#/test/server";

function entry(id: string, changes: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    id,
    at: "2026-11-20T09:30:00Z",
    actor: "Emil Entwurf",
    actorId: "u2",
    action: "changed",
    entity: "measure",
    entityId: "m1",
    measureId: "m1",
    title: "Sprachkurse für Eltern",
    version: Number(id),
    undoable: true,
    changes: [{ field: "description", from: "Kurse für alle Eltern", to: "Kurse für neue Eltern" }],
    ...changes,
  };
}

function history(entries: HistoryEntry[], me = people.coordinator) {
  onePlan(me);
  const asked: URL[] = [];
  server.use(
    http.get(`${API}/plans/p1/history`, ({ request }) => {
      asked.push(new URL(request.url));
      return HttpResponse.json({ items: entries, self: `${API}/self` });
    }),
  );
  return { asked, ...renderApp("/plans/2011/history") };
}

describe("The history of a plan", () => {
  it("says differences word by word, and lists entry by entry", async () => {
    history([
      entry("3"),
      entry("4", {
        changes: [
          {
            field: "items",
            from: [{ text: "Einführung" }, { text: "Ausflug" }],
            to: [{ text: "Einführung" }, { text: "Besuch" }, { text: "Prüfung" }],
            entries: { changed: [{ from: { text: "Ausflug" }, to: { text: "Besuch" } }], added: [{ text: "Prüfung" }] },
          },
        ],
      }),
    ]);
    await screen.findAllByText(/Emil Entwurf hat/);
    const [text, list] = screen.getAllByRole("listitem").filter((item) => item.textContent?.includes("Emil Entwurf"));
    expect(text?.querySelector("del")).toHaveTextContent("entfernt: alle");
    expect(text?.querySelector("ins")).toHaveTextContent("neu: neue");
    expect(text).toHaveTextContent("Kurse für");
    expect(list).toHaveTextContent("hinzugefügt: Prüfung");
    expect(list).toHaveTextContent("geändert: entfernt: Ausflugneu: Besuch");
    expect(list).not.toHaveTextContent("Einführung");
  });

  it("is narrowed to last week and a text, and keeps that in the address", async () => {
    const { asked, router, user } = history([entry("3")]);
    await user.selectOptions(await screen.findByLabelText("Wann"), "Letzte Woche (Montag bis Sonntag)");
    await user.selectOptions(screen.getByLabelText("Worum es geht"), "Maßnahmen");
    await user.type(screen.getByLabelText("Text"), "Eltern");
    await expect.poll(() => asked.at(-1)?.searchParams.get("q")).toBe("Eltern");
    const last = asked.at(-1)?.searchParams;
    const days = (Date.parse(last?.get("to") ?? "") - Date.parse(last?.get("from") ?? "")) / 86_400_000;
    expect(Math.round(days)).toBe(7);
    expect(last?.get("entity")).toBe("measure");
    expect(router.state.location.search).toMatchObject({ when: "last-week", entity: "measure", q: "Eltern" });
  });

  it("takes days as people say them, a whole year from its first to its last", async () => {
    const { asked, router, user } = history([entry("3")]);
    await user.selectOptions(await screen.findByLabelText("Wann"), "Bestimmte Tage");
    await user.type(await screen.findByLabelText("Von"), "Mai 2011{Enter}");
    await user.type(screen.getByLabelText("Bis"), "2011{Enter}");
    expect(screen.getByLabelText("Bis")).toHaveValue("31.12.2011");
    await expect
      .poll(() => router.state.location.search)
      .toEqual({ when: "chosen", from: "2011-05-01", to: "2011-12-31" });
    const from = asked.at(-1)?.searchParams.get("from") ?? "";
    expect(new Date(from).getTime()).toBe(new Date(2011, 4, 1).getTime());
    await user.clear(screen.getByLabelText("Bis"));
    await user.type(screen.getByLabelText("Bis"), "2010{Enter}");
    expect(await screen.findByText("Das liegt vor dem ersten Tag.")).toBeVisible();
  });

  it("shows what an undo will do, does it, and offers the way back", async () => {
    answer.get("/history/3/undo-preview", {
      possible: true,
      entries: [
        entry("9", {
          action: "undone",
          changes: [{ field: "description", from: "Kurse für neue Eltern", to: "Kurse für alle Eltern" }],
        }),
      ],
    });
    const sent = writes("post", "/history/3/undo", () => HttpResponse.json(entry("10"), { status: 201 }));
    const { user } = history([entry("3")]);
    await user.click(await screen.findByRole("button", { name: /Rückgängig machen: Eintrag vom 20/ }));
    const dialog = within(await screen.findByRole("dialog", { name: "Änderung rückgängig machen" }));
    expect(await dialog.findByText(/Geändert wird die Maßnahme/)).toBeVisible();
    await user.click(dialog.getByRole("button", { name: "Rückgängig machen" }));
    expect(await screen.findByText("Die Änderung ist rückgängig gemacht.")).toBeVisible();
    expect(sent[0]?.key).toMatch(/^.{8,}$/);
    expect(screen.getByRole("button", { name: "Rückgängig" })).toBeVisible();
  });

  it("explains a refusal with who changed what since", async () => {
    answer.get("/history/3/undo-preview", {
      possible: false,
      entries: [],
      refusal: {
        code: "undo-conflict",
        undo: {
          fields: [
            {
              field: "description",
              present: "Kurse für niemanden",
              changedBy: "Karla Koordination",
              changedAt: "2026-11-21T10:00:00Z",
            },
          ],
        },
      },
    });
    const { user } = history([entry("3")]);
    await user.click(await screen.findByRole("button", { name: /Rückgängig machen/ }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(await dialog.findByText(/„Beschreibung“ wurde am .* von Karla Koordination geändert/)).toBeVisible();
    expect(dialog.getByText("Kurse für niemanden")).toBeVisible();
    expect(dialog.queryByRole("button", { name: "Rückgängig machen" })).toBeNull();
  });

  it("offers nothing to take back to who may not, and says what was undone", async () => {
    history([entry("3", { undoable: false }), entry("2", { undoneBy: "3" })], people.viewer);
    expect(await screen.findByText("wurde rückgängig gemacht")).toBeVisible();
    expect(screen.queryByRole("button", { name: /Rückgängig machen/ })).toBeNull();
  });
});

describe("As of", () => {
  it("shows the plan of a day with names of then", async () => {
    onePlan(people.viewer);
    answer.get("/plans/p1/as-of", {
      at: "2026-11-20T22:59:59.999Z",
      plan: { id: "p1", title: "Plan" },
      buildingBlocks: [],
      goals: [],
      budgetLines: [],
      measures: [
        {
          id: "m1",
          title: "Längst gelöscht",
          status: "planned",
          goals: [],
          buildingBlocks: [{ id: "b1", number: "10.1", title: "Sprache" }],
          responsibilities: [
            { id: "r1", role: "lead", openEnded: false, organisation: { id: "o", key: "40", name: "Schulamt" } },
          ],
          budgetLines: [],
        },
      ],
    });
    const { user, router } = renderApp("/plans/2011/as-of");
    await user.click(await screen.findByRole("button", { name: "Anzeigen" }));
    expect(screen.getAllByText("Bitte wählen Sie einen Tag.")[0]).toBeVisible();
    const day = screen.getByLabelText(/^Tag/);
    await user.type(day, "irgendwann");
    await user.click(screen.getByRole("button", { name: "Anzeigen" }));
    expect(screen.getByRole("alert")).toHaveTextContent("Das ist kein Tag.");
    expect(router.state.location.search).toEqual({});
    await user.clear(day);
    await user.type(day, "20.11.2026");
    await user.click(screen.getByRole("button", { name: "Anzeigen" }));
    const block = within(await screen.findByRole("region", { name: "10.1 Sprache" }));
    expect(block.getByRole("heading", { name: "Längst gelöscht" })).toBeVisible();
    expect(block.getByText("a) 40 – Schulamt")).toBeVisible();
    expect(router.state.location.search).toEqual({ at: "2026-11-20" });
    expect(day).toHaveValue("20.11.2026");
    expect(screen.getByRole("button", { name: "Anzeigen" })).toHaveFocus();
  });

  it("says when there was no such plan yet", async () => {
    onePlan(people.viewer);
    server.use(http.get(`${API}/plans/p1/as-of`, () => problem(404, "not-found")));
    renderApp("/plans/2011/as-of?at=1999-01-01");
    expect(await screen.findByText("Diesen Plan gab es da noch nicht")).toBeVisible();
  });
});

describe("People in the history", () => {
  it("get a pseudonym, with a reason and after a warning", async () => {
    onePlan({ ...people.viewer, permissions: ["history:read-actors", "history:pseudonymise"] });
    answer.get("/history-actors", { items: [{ id: "u2", name: "Emil Entwurf" }], self: `${API}/self` });
    const sent = writes("post", "/history-actors/u2/pseudonymisation", () =>
      HttpResponse.json({ id: "u2", name: "Person 4F2A1B", pseudonymisedAt: "2026-11-26T10:00:00Z" }),
    );
    const { user } = renderApp("/history/people");
    await user.click(await screen.findByRole("button", { name: "Emil Entwurf durch ein Pseudonym ersetzen" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: "Durch Pseudonym ersetzen" }));
    expect(dialog.getByText("Bitte geben Sie einen Grund an.")).toBeVisible();
    await user.type(dialog.getByLabelText(/^Grund/), "Antrag vom 1. März");
    await user.click(dialog.getByRole("button", { name: "Durch Pseudonym ersetzen" }));
    expect(await screen.findByText("Der Name ist ersetzt.")).toBeVisible();
    expect(sent[0]?.body).toEqual({ reason: "Antrag vom 1. März" });
  });
});
