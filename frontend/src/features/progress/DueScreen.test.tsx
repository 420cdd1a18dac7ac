import { screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { DueProgress } from "#/api/types";
import { renderApp } from "#/test/renderApp";
import { API, answer, noCounts, onePlan, people, server } from "#/test/server";

const office = { id: "o40", key: "40", name: "Schulamt" };

const due = (id: string, title: string): DueProgress => ({
  measure: { id, title, status: "running" },
  plan: { id: "p1", year: 2011, title: "Plan" },
  due: "2011-06-30",
  state: "overdue",
  lastChangedAt: "2011-01-01T10:00:00Z",
  leads: [office],
});

describe("Due reports", () => {
  it("are given one after the other by keyboard", async () => {
    onePlan(people.editor40);
    const waiting = [due("a", "Kurs"), due("b", "Fest"), due("c", "Rat")];
    server.use(http.get(`${API}/me/due-progress`, () => HttpResponse.json({ items: waiting, self: "" })));
    server.use(
      http.post(`${API}/measures/:id/progress`, ({ params }) => {
        waiting.splice(
          waiting.findIndex(({ measure }) => measure.id === params.id),
          1,
        );
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    const { user } = renderApp("/due");
    expect(await screen.findByText("3 Maßnahmen")).toBeVisible();
    screen.getByRole("button", { name: "Nichts Neues zu „Kurs“" }).focus();
    await user.keyboard("{Enter}{Enter}");
    await waitFor(() => expect(screen.getByRole("link", { name: "Fest" })).toHaveFocus());
    expect(await screen.findByText("2 Maßnahmen")).toBeVisible();
    expect(screen.getByRole("link", { name: "Fest" })).toHaveFocus();
  });

  it("of a plan are shown by organisation and state, which stand in the address", async () => {
    onePlan(people.coordinator);
    answer.get("/organisations", { items: [{ ...office, kind: "office", version: 1 }], self: "" });
    const asked: string[] = [];
    server.use(
      http.get(`${API}/plans/p1/due-progress`, ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({ items: [], self: "" });
      }),
    );
    answer.get("/plans/p1/progress-summary", {
      planId: "p1",
      on: "2011-07-01",
      total: { ...noCounts, overdue: 4 },
      byBuildingBlock: [],
      byOrganisation: [{ organisation: office, counts: { ...noCounts, overdue: 3 } }, { counts: noCounts }],
    });
    const { user, router } = renderApp("/plans/2011/due");
    await user.click(await screen.findByRole("link", { name: "40 – Schulamt" }));
    await user.selectOptions(screen.getByLabelText("Anzeigen"), "nur überfällig");
    await waitFor(() => expect(router.state.location.search).toEqual({ organisation: "o40", show: "overdue" }));
    await waitFor(() => expect(asked.at(-1)).toContain("organisation=o40"));
    expect(asked.at(-1)).toContain("show=overdue");
    expect(screen.getByRole("row", { name: /ohne Zuständigkeit/ })).toBeVisible();
  });
});
