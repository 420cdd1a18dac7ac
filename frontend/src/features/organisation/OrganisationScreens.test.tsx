import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import type { ContactPerson, Me, Organisation } from "#/api/types";
import { writes } from "#/test/budget";
import { renderApp } from "#/test/renderApp";
import { API, answer, onePlan, people, problem, server } from "#/test/server";

const at = { version: 2, createdAt: "2026-01-01T10:00:00Z", updatedAt: "2026-01-01T10:00:00Z" };
const office: Organisation = { ...at, id: "o50", key: "50", name: "Sozialamt", kind: "office" };
const unit: Organisation = { ...at, id: "o505", key: "50-5", name: "SG 50-5", kind: "unit", parent: office };
const page = (items: object[]) => ({ items, self: "" });

function organisations(me: Me, address: string) {
  onePlan(me);
  answer.get("/organisations", page([office, unit]));
  answer.get("/organisations/o505", unit, { ETag: '"2"' });
  answer.get("/organisations/o505/responsibilities", page([]));
  answer.get("/municipality-keys", {
    version: "2025-12-31",
    source: "Destatis",
    items: [{ ags: "05158028", name: "Ratingen", district: "Kreis Mettmann" }],
  });
  return renderApp(address);
}

it("shows units below their office; a viewer is offered nothing to change", async () => {
  organisations(people.viewer, "/organisations");
  const branch = await screen.findByRole("link", { name: "50 – Sozialamt" });
  expect(within(branch.closest("li") as HTMLElement).getByRole("link", { name: "SG 50-5" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Organisation anlegen" })).not.toBeInTheDocument();
});

it("adds a town with its official key", async () => {
  const sent = writes("post", "/organisations", () => HttpResponse.json(office, { status: 201 }));
  const { user } = organisations(people.coordinator, "/organisations");
  await user.click(await screen.findByRole("button", { name: "Organisation anlegen" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: "Speichern" }));
  expect(await dialog.findByRole("link", { name: /Name: Bitte füllen/ })).toBeVisible();
  await user.selectOptions(dialog.getByLabelText("Art"), "kreisangehörige Stadt");
  await user.type(dialog.getByLabelText("Name"), "Ratingen");
  await user.type(dialog.getByRole("combobox", { name: /^Gemeindeschlüssel/ }), "rating");
  await user.click(await screen.findByRole("option", { name: "05158028 Ratingen (Kreis Mettmann)" }));
  await user.type(dialog.getByLabelText(/^Postfach/), "post@ratingen.example");
  await user.click(dialog.getByRole("button", { name: "Speichern" }));
  expect(await screen.findByText("Die Organisation ist gespeichert.")).toBeVisible();
  expect(sent[0]?.body).toMatchObject({
    name: "Ratingen",
    kind: "municipality",
    ags: "05158028",
    contactEmail: "post@ratingen.example",
    key: null,
  });
});

/** What a request wrote about organisations, the newest first; what of it was taken back. */
function written(requestId: string, entityId: string, ids: string[]): string[] {
  const takenBack: string[] = [];
  const entries = ids.map((id) => ({ id, requestId }));
  server.use(
    http.get(`${API}/history`, ({ request }) => {
      const asked = new URL(request.url).searchParams;
      const fits = asked.get("requestId") === requestId || asked.get("entityId") === entityId;
      return HttpResponse.json(page(fits && asked.get("entity") === "organisation" ? entries : []));
    }),
    http.post(`${API}/history/:id/undo`, ({ params }) => {
      takenBack.push(String(params.id));
      return HttpResponse.json({}, { status: 201 });
    }),
  );
  return takenBack;
}

it("renumbers an office, goes to its successor, and takes all of it back", async () => {
  answer.get("/organisations/o571", { ...unit, id: "o571", key: "57-1", name: "SG 57-1", predecessors: [unit] });
  answer.get("/organisations/o571/responsibilities", page([]));
  const sent = writes("post", "/organisations/o505/successions", () =>
    HttpResponse.json(
      { organisation: unit, successor: { ...unit, id: "o571" }, units: [], handover: { id: "h1", items: [{}, {}] } },
      { status: 201 },
    ),
  );
  const { user } = organisations(people.coordinator, "/organisations/o505");
  await user.click(await screen.findByRole("button", { name: "Nachfolge regeln" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.clear(dialog.getByLabelText("Erster Tag der Nachfolge"));
  await user.type(dialog.getByLabelText("Erster Tag der Nachfolge"), "1.1.2027");
  await user.type(dialog.getByLabelText(/^Kennziffer/), "57-1");
  await user.clear(dialog.getByLabelText("Name"));
  await user.type(dialog.getByLabelText("Name"), "SG 57-1");
  await user.click(dialog.getByRole("button", { name: "Nachfolge eintragen" }));
  expect(await screen.findByText(/2 Zuständigkeiten gehen über/)).toBeVisible();
  expect(await screen.findByRole("heading", { level: 1, name: "SG 57-1" })).toBeVisible();
  expect(sent[0]?.body).toEqual({
    on: "2027-01-01",
    successor: { key: "57-1", name: "SG 57-1" },
    moveResponsibilities: true,
    moveUnits: true,
  });

  const handedBack = writes("post", "/responsibility-handovers/h1/undo", () => HttpResponse.json({}));
  const takenBack = written("req-1", "o505", ["12", "11"]);
  await user.click(screen.getByRole("button", { name: "Rückgängig" }));
  expect(await screen.findByText(/Die Nachfolge ist zurückgenommen/)).toBeVisible();
  expect(await screen.findByRole("heading", { level: 1, name: "SG 50-5" })).toBeVisible();
  expect(handedBack).toHaveLength(1);
  expect(takenBack).toEqual(["12", "11"]);
});

it("says why an organisation that carries something cannot be deleted", async () => {
  writes("delete", "/organisations/o505", () => problem(409, "still-referenced"));
  const { user } = organisations(people.coordinator, "/organisations/o505");
  await user.click(await screen.findByRole("button", { name: "Löschen" }));
  expect(await screen.findByText(/wird noch/i)).toBeVisible();
});

it("makes a person public only with a reason and a day", async () => {
  const person: ContactPerson = { ...at, id: "c1", name: "Eva Muster", publishable: false, responsibilities: 1 };
  onePlan(people.coordinator);
  answer.get("/contact-persons", page([person]));
  answer.get("/contact-persons/c1", person, { ETag: '"2"' });
  const sent = writes("patch", "/contact-persons/c1", () => HttpResponse.json(person, { headers: { ETag: '"3"' } }));
  const { user } = renderApp("/contact-persons");
  await user.click(await screen.findByRole("button", { name: "Eva Muster bearbeiten" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(await dialog.findByLabelText("Darf öffentlich genannt werden"));
  await user.click(dialog.getByRole("button", { name: "Speichern" }));
  expect(await dialog.findByRole("link", { name: /Grund: Bitte füllen/ })).toBeVisible();
  await user.type(dialog.getByLabelText("Grund"), "Zustimmung");
  await user.type(dialog.getByLabelText("Öffentlich ab"), "3.2.2026");
  await user.click(dialog.getByRole("button", { name: "Speichern" }));
  expect(await screen.findByText("Die Person ist gespeichert.")).toBeVisible();
  expect(sent[0]).toMatchObject({
    ifMatch: '"2"',
    body: { publishable: true, publishableReason: "Zustimmung", publishableSince: "2026-02-03" },
  });
});
