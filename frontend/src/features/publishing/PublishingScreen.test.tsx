import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { Channel, Me, PublicationPreview } from "#/api/types";
import { renderApp } from "#/test/renderApp";
import { API, answer, onePlan, people, problem, server } from "#/test/server";

const ADDRESS = "/plans/2011/publishing";
const edition = {
  id: "e7",
  edition: 7,
  planId: "p1",
  publishedAt: "2026-11-01T08:00:00Z",
  publishedBy: "Klara Muster",
  channels: [],
};
const channel: Channel = {
  key: "mokme",
  name: "mokme.de",
  state: "open",
  selection: {},
  language: "de",
  access: "token",
  licence: { name: "Lizenz", url: "https://licence.test", attribution: "Kreis" },
  contact: { name: "Redaktion" },
  version: 1,
};
const shown = {
  key: "mokme",
  name: "mokme.de",
  edition: 6,
  blocks: [],
  warnings: [],
  appear: [],
  change: [],
  disappear: [],
  unchanged: 38,
};

function publishing(me: Me, preview: Partial<PublicationPreview> = {}) {
  onePlan(me);
  answer.get("/channels", { items: [channel] });
  answer.get("/plans/p1/publication-preview", {
    planId: "p1",
    edition: 6,
    blocks: [],
    warnings: [],
    channels: [shown],
    ...preview,
  });
  answer.get("/plans/p1/publications", { items: [], self: "" });
  answer.get("/plans/p1/scheduled-publications", { items: [], self: "" });
  answer.get("/channels/mokme/deliveries", { channel: "mokme", edition: 6, sequence: 9, items: [] });
}

/** The service's answers to POST, in turn; what was sent is kept. */
function posts(path: string, ...answers: (() => Response)[]): unknown[] {
  const sent: unknown[] = [];
  server.use(
    http.post(`${API}${path}`, async ({ request }) => {
      sent.push(await request.json());
      return answers[Math.min(sent.length, answers.length) - 1]?.() ?? HttpResponse.error();
    }),
  );
  return sent;
}

const coordinator = { ...people.coordinator, permissions: [...people.coordinator.permissions, "delivery:read"] };

describe("Publishing", () => {
  it("tells that somebody was faster, and then publishes on what is shown now", async () => {
    publishing(coordinator);
    const sent = posts(
      "/plans/p1/publications",
      () => {
        publishing(coordinator, { edition: 7, channels: [{ ...shown, edition: 7 }] });
        return problem(409, "edition-conflict", { newerEdition: edition });
      },
      () => HttpResponse.json({ ...edition, edition: 8 }, { status: 201 }),
    );
    const { user } = renderApp(ADDRESS);
    await user.click(await screen.findByRole("button", { name: "Jetzt veröffentlichen" }));
    expect(await screen.findByText("Inzwischen ist Ausgabe 7 erschienen")).toBeVisible();
    expect(screen.getByText(/Klara Muster hat am .* veröffentlicht/)).toBeVisible();
    expect(await screen.findByText("zeigt Ausgabe 7")).toBeVisible();

    await user.click(screen.getByRole("button", { name: "Jetzt veröffentlichen" }));
    expect(await screen.findByText("Ausgabe 8 ist veröffentlicht.")).toBeVisible();
    expect(sent).toMatchObject([{ basedOn: 6 }, { basedOn: 7, channels: ["mokme"] }]);
  });

  it("leads from what blocks it to the place that mends it, and publishes nothing meanwhile", async () => {
    const block = {
      measureId: "m1",
      title: "Sprachkurse",
      field: "responsibilities",
      code: "person-named" as const,
      message: "Der Text nennt eine Person.",
      advice: "Nennen Sie die Funktion.",
    };
    publishing(coordinator, { blocks: [block], channels: [{ ...shown, blocks: [block] }] });
    const { user } = renderApp(ADDRESS);
    const link = await screen.findByRole("link", { name: "Sprachkurse" });
    expect(link).toHaveAttribute("href", "/measures/m1#responsibilities");
    expect(link.closest("li")).toHaveTextContent("Der Text nennt eine Person. Nennen Sie die Funktion.");
    expect(screen.getByRole("button", { name: "Jetzt veröffentlichen" })).toBeDisabled();
    await user.click(screen.getByRole("radio", { name: "zu einem späteren Zeitpunkt" }));
    expect(screen.getByRole("button", { name: "Einplanen" })).toBeEnabled();
  });

  it("schedules for a day and time of the person's own clock", async () => {
    publishing(coordinator);
    const sent = posts("/plans/p1/scheduled-publications", () => HttpResponse.json({}, { status: 201 }));
    const { user } = renderApp(ADDRESS);
    await user.click(await screen.findByRole("radio", { name: "zu einem späteren Zeitpunkt" }));
    await user.click(screen.getByRole("button", { name: "Einplanen" }));
    expect(await screen.findByRole("link", { name: /Tag: Das ist kein Datum/ })).toBeVisible();
    await user.type(screen.getByLabelText("Tag"), "1.12.2030");
    await user.type(screen.getByLabelText("Uhrzeit"), "8:30");
    await user.click(screen.getByRole("button", { name: "Einplanen" }));
    expect(await screen.findByText(/^Eingeplant für/)).toBeVisible();
    expect(sent).toEqual([
      expect.objectContaining({
        dueAt: new Date(2030, 11, 1, 8, 30).toISOString().replace(".000Z", "Z"),
        channels: ["mokme"],
      }),
    ]);
  });

  it("names the portal that may still show what was withdrawn, and whom to call", async () => {
    publishing(coordinator);
    const removed = { at: "2026-11-01T08:00:00Z", reason: "Irrtum" };
    const item = {
      client: "portal-mokme",
      edition: 5,
      behind: { editions: 1, changes: 1 },
      mayStillShow: [{ lineage: "l1", title: "Sprachkurse", removed }],
    };
    answer.get("/channels/mokme/deliveries", { channel: "mokme", edition: 6, sequence: 9, items: [item] });
    renderApp(ADDRESS);
    expect(await screen.findByText("mokme.de zeigt vielleicht noch eine zurückgenommene Maßnahme:")).toBeVisible();
    expect(screen.getByText(/Sprachkurse \(zurückgenommen am .*: Irrtum\)/)).toBeVisible();
    expect(screen.getByText(/Ansprechstelle: Redaktion/)).toBeVisible();
  });

  it("offers a viewer nothing but to look, and asks nothing that is not theirs to see", async () => {
    publishing(people.viewer);
    server.use(http.get(`${API}/channels/mokme/deliveries`, () => problem(403, "forbidden")));
    renderApp(ADDRESS);
    const preview = await screen.findByRole("region", { name: "Vorschau" });
    expect(within(preview).getByText("Nichts ändert sich, 38 Maßnahmen bleiben sichtbar.")).toBeVisible();
    expect(screen.queryByRole("button", { name: /veröffentlichen|Einplanen|Absagen/ })).toBeNull();
    expect(screen.queryByText(/zurückgenommene Maßnahme/)).toBeNull();
  });
});
