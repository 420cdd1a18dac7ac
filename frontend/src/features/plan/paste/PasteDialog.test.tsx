import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import { renderApp } from "#/test/renderApp";
import { API, onePlan, people, problem, server } from "#/test/server";

const ROWS = "Maßnahme\tZuständigkeit\nLesepaten\tVerein A\nChor\tVerein B\n";

interface Posted {
  key: string;
  ids: string[];
}

/** The service's side of adding rows; `lost` answers are lost on the way. */
function takesRows(lost = 0): Posted[] {
  const posted: Posted[] = [];
  server.use(
    http.post(`${API}/plans/p1/measure-changes`, async ({ request }) => {
      const { additions } = (await request.json()) as { additions: { title: string }[] };
      const ids = additions.map(({ title }) => title);
      posted.push({ key: request.headers.get("Idempotency-Key") ?? "", ids });
      if (posted.length <= lost) return HttpResponse.error();
      return HttpResponse.json({ changed: [], added: ids.map((id) => ({ id, etag: '"1"' })) });
    }),
    http.post(`${API}/measures/:id/responsibilities`, ({ params: { id } }) =>
      HttpResponse.json({ id: `party of ${id}` }, { status: 201, headers: { ETag: '"1"' } }),
    ),
  );
  return posted;
}

/** What the history says of everything that was added; the objects that were taken back, in their order. */
function remembers(newest: Record<string, { action: string; entityId: string }> = {}): string[] {
  const takenBack: string[] = [];
  server.use(
    http.get(`${API}/measures/:id/history`, ({ params: { id } }) =>
      HttpResponse.json({ items: [newest[`${id}`] ?? { action: "created", entityId: `party of ${id}` }] }),
    ),
    http.get(`${API}/history`, ({ request }) => {
      const asked = new URL(request.url).searchParams;
      expect(asked.get("action")).toBe("created");
      takenBack.push(asked.get("entityId") ?? "");
      return HttpResponse.json({ items: [{ id: `${takenBack.length - 1}` }] });
    }),
    http.post(`${API}/history/:id/undo`, () => HttpResponse.json({ id: "99" }, { status: 201 })),
  );
  return takenBack;
}

async function pasteRows() {
  onePlan(people.coordinator);
  const { user } = renderApp("/plans/2011/measures");
  await screen.findByRole("table", { name: "Handlungsschwerpunkte Integration in 2011" });
  await user.paste(ROWS);
  const dialog = within(await screen.findByRole("dialog", { name: "Zeilen aus Excel einfügen" }));
  const add = async () => user.click(await dialog.findByRole("button", { name: "2 Maßnahmen anlegen" }));
  return { user, add };
}

it("Whoever tries again after the answers were lost sends the same call: nothing is added twice", async () => {
  const posted = takesRows(2);
  const { add } = await pasteRows();
  await add();
  expect(await screen.findByText(/Vielleicht sind die Zeilen schon angelegt/)).toBeVisible();
  await add();
  expect(await screen.findByText("2 Maßnahmen angelegt.")).toBeVisible();
  expect(posted).toHaveLength(3);
  expect(new Set(posted.map(({ key }) => key)).size).toBe(1);
});

it("A refusal says that no row is there", async () => {
  server.use(http.post(`${API}/plans/p1/measure-changes`, () => problem(409, "conflict")));
  const { add } = await pasteRows();
  await add();
  expect(await screen.findByText(/Keine Zeile ist angelegt\./)).toBeVisible();
  expect(screen.getByRole("dialog", { name: "Zeilen aus Excel einfügen" })).toBeVisible();
});

it("What a row lacks is said with its name, and the row is there", async () => {
  takesRows();
  server.use(http.post(`${API}/measures/Chor/responsibilities`, () => problem(409, "conflict")));
  const { add } = await pasteRows();
  await add();
  expect(await screen.findByText(/2 Maßnahmen angelegt\. 1 Angabe dazu fehlt noch, bei: „Chor“\./)).toBeVisible();
});

it("All of it is taken back through its history, what stands on a measure before it and the last measure first", async () => {
  takesRows();
  const takenBack = remembers();
  const { user, add } = await pasteRows();
  await add();
  await user.click(await screen.findByRole("button", { name: "Rückgängig" }));
  expect(await screen.findByText("Die neuen Maßnahmen sind wieder gelöscht.")).toBeVisible();
  expect(takenBack.slice(0, 2).sort()).toEqual(["party of Chor", "party of Lesepaten"]);
  expect(takenBack.slice(2)).toEqual(["Chor", "Lesepaten"]);
});

it("A row that somebody has changed meanwhile stays, with all that it has", async () => {
  takesRows();
  const takenBack = remembers({ Chor: { action: "changed", entityId: "Chor" } });
  const { user, add } = await pasteRows();
  await add();
  await user.click(await screen.findByRole("button", { name: "Rückgängig" }));
  expect(await screen.findByText(/Wieder gelöscht, bis auf 1 Maßnahme/)).toBeVisible();
  expect(takenBack).toEqual(["party of Lesepaten", "Lesepaten"]);
});
