import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import { renderApp } from "#/test/renderApp";
import { API, measure, onePlan, people, server } from "#/test/server";

/** What was sent, by path. */
function sent(): Record<string, unknown[]> {
  const requests: Record<string, unknown[]> = {};
  const keep = async (request: Request) => {
    const path = new URL(request.url).pathname.replace("/api/v1/measures/m1", "") || "/";
    requests[path] = [...(requests[path] ?? []), await request.json()];
  };
  server.use(
    http.patch(`${API}/measures/m1`, async ({ request }) => {
      await keep(request);
      return HttpResponse.json(measure({ version: 4 }), { headers: { ETag: '"4"' } });
    }),
    http.post(`${API}/measures/m1/progress`, async ({ request }) => {
      await keep(request);
      return HttpResponse.json({ id: "r1" }, { status: 201 });
    }),
  );
  return requests;
}

async function dialog(changes: Parameters<typeof measure>[0] = {}) {
  onePlan(people.coordinator, [measure(changes)]);
  const requests = sent();
  const { user } = renderApp("/measures/m1");
  await user.click(await screen.findByRole("button", { name: "Stand ändern" }));
  const box = await screen.findByRole("dialog", { name: "Umsetzungsstand ändern" });
  return { user, requests, box: within(box) };
}

it("offers only what may follow", async () => {
  const { box } = await dialog({ status: "paused", allowedStatuses: ["running", "dropped"] });
  const names = box.getAllByRole("radio").map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent);
  expect(names).toEqual(["bleibt: ruht", "läuft", "entfallen"]);
});

it("sets a measure to running with a sentence, in one request", async () => {
  const { user, requests, box } = await dialog();
  await user.click(box.getByRole("radio", { name: "läuft" }));
  await user.type(box.getByLabelText(/Ein Satz dazu/), "Der erste Kurs hat begonnen.");
  await user.click(box.getByRole("button", { name: "Speichern" }));
  expect(await screen.findByText("Der neue Stand und Ihr Satz sind gespeichert.")).toBeVisible();
  expect(requests).toEqual({ "/progress": [{ status: "running", text: "Der erste Kurs hat begonnen." }] });
});

it("asks for a reason before it pauses a measure, without asking the service", async () => {
  const { user, requests, box } = await dialog();
  await user.click(box.getByRole("radio", { name: "ruht" }));
  await user.click(box.getByRole("button", { name: "Speichern" }));
  expect(await box.findByRole("link", { name: /Erläuterung zum Stand: Bitte begründen/ })).toBeVisible();
  expect(requests).toEqual({});
});

it("changes the words on a status that stays, and leaves the status alone", async () => {
  const { user, requests, box } = await dialog({ statusReason: "Alt" });
  const words = box.getByLabelText(/Erläuterung zum Stand/);
  await user.clear(words);
  await user.type(words, "Neu");
  await user.click(box.getByRole("button", { name: "Speichern" }));
  expect(await screen.findByText("Gespeichert.")).toBeVisible();
  expect(requests).toEqual({ "/": [{ statusReason: "Neu" }] });
});
