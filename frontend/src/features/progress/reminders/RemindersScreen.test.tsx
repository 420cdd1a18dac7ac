import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { renderApp } from "#/test/renderApp";
import { API, answer, onePlan, people, problem, server } from "#/test/server";

const recipient = {
  name: "Schulamt",
  address: "amt40@kreis.example",
  measures: [{ id: "m1", title: "Kurs", due: "2011-06-30" }],
};

function reminders(preview: object = {}) {
  onePlan(people.coordinator);
  answer.get("/plans/p1/progress-schedule", { firstDue: "2011-06-30", everyMonths: 6, version: 2 }, { ETag: '"2"' });
  answer.get("/plans/p1/reminder-preview", {
    available: true,
    recipients: [recipient],
    unreachable: [],
    optedOut: 1,
    ...preview,
  });
  answer.get("/plans/p1/reminders", { items: [], self: "" });
}

describe("Reminders", () => {
  it("are sent with a word, after one has seen whom they reach", async () => {
    reminders();
    const sent: unknown[] = [];
    server.use(
      http.post(`${API}/plans/p1/reminders`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ id: "x", recipients: 1, measures: 1, unreachable: 0 }, { status: 201 });
      }),
    );
    const { user } = renderApp("/plans/2011/reminders");
    expect(await screen.findByText(/Schulamt \(amt40@kreis.example\): 1 Maßnahme/)).toBeVisible();
    expect(screen.getByText("1 Person möchte keine Erinnerungen.")).toBeVisible();
    await user.type(screen.getByLabelText(/Ein paar Worte dazu/), "Bitte bis Freitag.");
    await user.click(screen.getByRole("button", { name: "1 E-Mail senden" }));
    expect(await screen.findByText("1 E-Mail geht in wenigen Sekunden hinaus.")).toBeVisible();
    expect(sent).toEqual([{ within: 0, note: "Bitte bis Freitag." }]);
  });

  it("are off without a mail server, and say so", async () => {
    reminders({ available: false });
    renderApp("/plans/2011/reminders");
    expect(await screen.findByText("Erinnerungen sind ausgeschaltet")).toBeVisible();
    expect(screen.queryByRole("button", { name: /senden/ })).toBeNull();
  });

  it("have days that are checked before they are saved", async () => {
    reminders();
    const patches: unknown[] = [];
    server.use(
      http.patch(`${API}/plans/p1/progress-schedule`, async ({ request }) => {
        patches.push(await request.json());
        return HttpResponse.json({ version: 3 }, { headers: { ETag: '"3"' } });
      }),
    );
    const { user } = renderApp("/plans/2011/reminders");
    const form = within(await screen.findByRole("form", { name: "Termine" }));
    await user.type(form.getByLabelText("Erinnern … Tage vorher"), "61");
    await user.click(form.getByRole("button", { name: "Speichern" }));
    expect(await form.findByRole("link", { name: /passende ganze Zahl/ })).toBeVisible();
    await user.clear(form.getByLabelText("Erinnern … Tage vorher"));
    await user.type(form.getByLabelText("Erinnern … Tage vorher"), "7");
    await user.click(form.getByRole("button", { name: "Speichern" }));
    expect(await screen.findByText("Termine gespeichert.")).toBeVisible();
    expect(patches).toEqual([{ firstDue: "2011-06-30", everyMonths: 6, remindDaysBefore: 7, remindDaysAfter: null }]);
  });

  it("are everybody's own choice, which a change in another window does not overrun", async () => {
    onePlan(people.editor40);
    answer.get("/me/reminder-settings", { wanted: true, available: true, version: 0 }, { ETag: '"0"' });
    server.use(http.patch(`${API}/me/reminder-settings`, () => problem(412, "version-conflict")));
    const { user } = renderApp("/settings");
    const box = await screen.findByRole("checkbox", { name: "Ich möchte an fällige Berichte erinnert werden" });
    await user.click(box);
    expect(await screen.findByText(/inzwischen|geändert/i)).toBeVisible();
    expect(box).toBeChecked();
  });
});
