import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { renderApp } from "#/test/renderApp";
import { API, measure, onePlan, people, problem, server } from "#/test/server";

interface Sent {
  ifMatch: string | null;
  type: string | null;
  body: unknown;
}

/** The service's answers to PATCH, in turn; what was sent is kept. */
function patches(...answers: (() => Response)[]): Sent[] {
  const sent: Sent[] = [];
  server.use(
    http.patch(`${API}/measures/m1`, async ({ request }) => {
      const { headers } = request;
      sent.push({ ifMatch: headers.get("If-Match"), type: headers.get("Content-Type"), body: await request.json() });
      return answers[Math.min(sent.length, answers.length) - 1]?.() ?? HttpResponse.error();
    }),
  );
  return sent;
}

const saved = (version: number, changes: Parameters<typeof measure>[0]) => () =>
  HttpResponse.json(measure({ ...changes, version }), { headers: { ETag: `"${version}"` } });

async function edit() {
  const app = renderApp("/measures/m1");
  await app.user.click(await screen.findByRole("button", { name: "Bearbeiten" }));
  return app;
}

async function retitle(user: Awaited<ReturnType<typeof edit>>["user"], title: string) {
  const field = screen.getByLabelText("Titel");
  await user.clear(field);
  await user.type(field, title);
  await user.click(screen.getByRole("button", { name: "Speichern" }));
}

describe("Changing a measure", () => {
  it("sends only what changed, for the version that was read, and can be undone", async () => {
    onePlan(people.coordinator);
    const sent = patches(saved(4, { title: "Neuer Titel" }), saved(5, {}));
    const { user } = await edit();
    await retitle(user, "Neuer Titel");

    expect(await screen.findByText("Gespeichert.")).toBeVisible();
    expect(sent).toEqual([{ ifMatch: '"3"', type: "application/merge-patch+json", body: { title: "Neuer Titel" } }]);
    await user.click(screen.getByRole("button", { name: "Rückgängig" }));
    expect(await screen.findByText("Die Änderung ist zurückgenommen.")).toBeVisible();
    expect(sent[1]).toMatchObject({ ifMatch: '"4"', body: { title: "Sprachkurse für Eltern" } });
  });

  it("shows errors of the service at their fields, and a list on top that leads there", async () => {
    onePlan(people.coordinator);
    patches(() =>
      problem(400, "validation-failed", {
        errors: [{ pointer: "/title", code: "too-long", message: "Der Titel ist zu lang." }],
      }),
    );
    const { user } = await edit();
    await retitle(user, "Sehr lang");

    const summary = await screen.findByRole("link", { name: "Titel: Der Titel ist zu lang." });
    await user.click(summary);
    expect(screen.getByLabelText("Titel")).toHaveFocus();
    expect(screen.getByLabelText("Titel")).toHaveAccessibleDescription("Der Titel ist zu lang.");
  });

  it("says calmly that the service is away, and keeps what was typed", async () => {
    onePlan(people.coordinator);
    patches(() => problem(503, "service-unavailable"));
    const { user } = await edit();
    await retitle(user, "Bleibt stehen");

    expect(await screen.findByText(/Der Dienst macht eine kurze Pause/)).toBeVisible();
    expect(screen.getByLabelText("Titel")).toHaveValue("Bleibt stehen");
  });
});

describe("When somebody else saved meanwhile", () => {
  const conflict = {
    currentVersion: 7,
    etag: '"7"',
    fields: [
      {
        field: "title",
        base: "Sprachkurse für Eltern",
        theirs: "Fremder Titel",
        yours: "Mein Titel",
        changedBy: "Editor 40",
        changedAt: "2026-01-03T09:15:00Z",
      },
    ],
    merged: { title: "Mein Titel" },
  };

  it("shows both versions with who and when, and saves what was chosen", async () => {
    onePlan(people.coordinator);
    const sent = patches(() => problem(412, "version-conflict", { conflict }), saved(8, { title: "Mein Titel" }));
    const { user } = await edit();
    await retitle(user, "Mein Titel");

    const dialog = await screen.findByRole("dialog", { name: "Jemand anderes hat inzwischen gespeichert" });
    expect(within(dialog).getByText(/Geändert von Editor 40 am/)).toBeVisible();
    await user.click(within(dialog).getByRole("button", { name: "So speichern" }));
    expect(within(dialog).getByRole("alert")).toHaveTextContent("Bitte entscheiden Sie noch: Titel");
    expect(sent).toHaveLength(1);

    await user.click(within(dialog).getByRole("radio", { name: /Mein Titel/ }));
    await user.click(within(dialog).getByRole("button", { name: "So speichern" }));
    expect(await screen.findByText("Gespeichert, zusammen mit den Änderungen anderer.")).toBeVisible();
    expect(sent[1]).toMatchObject({ ifMatch: '"7"', body: { title: "Mein Titel" } });
  });

  it("saves both without asking when nothing collides", async () => {
    onePlan(people.coordinator);
    const sent = patches(
      () => problem(412, "version-conflict", { conflict: { ...conflict, fields: [] } }),
      saved(8, { title: "Mein Titel", status: "running" }),
    );
    const { user } = await edit();
    await retitle(user, "Mein Titel");
    expect(await screen.findByText("Gespeichert, zusammen mit den Änderungen anderer.")).toBeVisible();
    expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"3"', '"7"']);
  });
});

describe("What one may not do is not offered", () => {
  it("an editor changes where the own office leads", async () => {
    onePlan(people.editor40);
    renderApp("/measures/m1");
    expect(await screen.findByRole("button", { name: "Bearbeiten" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Beteiligte hinzufügen" })).not.toBeInTheDocument();
  });

  it("an editor only reads where another office leads; a viewer only reads", async () => {
    const other = measure({
      responsibilities: [
        { id: "r", role: "lead", openEnded: false, organisation: { id: "o53", key: "53", name: "Gesundheitsamt" } },
      ],
    });
    onePlan(people.editor40, [other]);
    renderApp("/measures/m1");
    expect(await screen.findByRole("heading", { level: 1, name: "Sprachkurse für Eltern" })).toBeVisible();
    await screen.findByRole("heading", { name: "Ressourcen" });
    expect(screen.queryByRole("button", { name: "Bearbeiten" })).not.toBeInTheDocument();
  });
});

describe("Parts of the page are edited for themselves", () => {
  it("a range of years is taken apart into beginning and end", async () => {
    onePlan(people.coordinator);
    const sent = patches(saved(4, { schedule: { from: "2009", to: "2011" } }));
    const { user } = renderApp("/measures/m1");
    await user.click(await screen.findByRole("button", { name: "Zeitraum bearbeiten" }));
    expect(screen.getByLabelText(/^Beginn/)).toHaveFocus();
    await user.type(screen.getByLabelText(/^Beginn/), "2009–2011");
    await user.tab();
    expect(screen.getByLabelText(/^Ende/)).toHaveValue("2011");
    await user.keyboard("{Control>}{Enter}{/Control}");

    expect(await screen.findByText("Gespeichert.")).toBeVisible();
    expect(sent[0]?.body).toEqual({ schedule: { from: "2009", to: "2011" } });
    await waitFor(() => expect(screen.getByRole("button", { name: "Zeitraum bearbeiten" })).toHaveFocus());
  });

  it("how often is shown in words and as it was read", async () => {
    const schedule = { recurrence: "3x jährlich", recurrenceReading: { times: 3, per: "year" as const } };
    onePlan(people.viewer, [measure({ schedule })]);
    renderApp("/measures/m1");
    expect(await screen.findByText("(3-mal im Jahr)")).toBeVisible();
    expect(screen.queryByRole("button", { name: /bearbeiten/i })).not.toBeInTheDocument();
  });
});
