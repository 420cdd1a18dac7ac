import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import type { Measure } from "#/api/types";
import { renderApp } from "#/test/renderApp";
import { API, measure, onePlan, people, problem, server } from "#/test/server";

const TABLE = "/plans/2011/measures";
const THREE = [
  measure({ id: "m1", title: "Sprachkurse", version: 3 }),
  measure({ id: "m2", title: "Elternabende", version: 5 }),
  measure({
    id: "m3",
    title: "Beratung",
    version: 7,
    status: "paused",
    statusReason: "Umzug",
    allowedStatuses: ["running"],
  }),
];

interface Body {
  changes?: { measureId: string; etag: string; patch: Partial<Measure> }[];
  additions?: { title: string }[];
}

/** The service's side of the bulk change: takes everything, and says what it got. */
function takesChanges(): Body[] {
  const got: Body[] = [];
  server.use(
    http.post(`${API}/plans/p1/measure-changes`, async ({ request }) => {
      const body = (await request.json()) as Body;
      got.push(body);
      return HttpResponse.json({
        changed: (body.changes ?? []).map(({ measureId, etag }) => ({
          id: measureId,
          etag: `"${Number(/\d+/.exec(etag)?.[0]) + 1}"`,
        })),
        added: (body.additions ?? []).map((_, index) => ({ id: `new${index}`, etag: '"1"' })),
      });
    }),
  );
  return got;
}

const patches = (body: Body | undefined) => body?.changes?.map(({ measureId, patch }) => [measureId, patch]);

it("By keyboard alone: move to a title, change it, go on with Tab, cancel with Escape", async () => {
  onePlan(people.coordinator, THREE);
  const got = takesChanges();
  const { user } = renderApp(`${TABLE}?edit=true&columns=title,status,schedule`);
  const grid = await screen.findByRole("grid");
  const cell = (row: string, column: string) => grid.querySelector(`[data-row="${row}"][data-column="${column}"]`);
  (cell("m1", "select") as HTMLElement).focus();

  await user.keyboard("{ArrowDown}{ArrowRight}");
  expect(cell("m2", "title")).toHaveFocus();
  await user.keyboard("{Enter}");
  const input = screen.getByRole("textbox", { name: "Maßnahmen: Elternabende" });
  await user.clear(input);
  await user.keyboard("Elterncafé{Tab}");

  // Shown at once, and the next cell is open.
  expect(within(grid).getByText("Elterncafé")).toBeVisible();
  const status = await screen.findByRole("combobox", { name: /^Umsetzungsstand: / });
  expect(status).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(cell("m2", "status")).toHaveFocus();
  await waitFor(() => expect(patches(got[0])).toEqual([["m2", { title: "Elterncafé" }]]));
  expect(got[0]?.changes?.[0]?.etag).toBe('"5"');

  await user.click(await screen.findByRole("button", { name: "Rückgängig" }));
  await waitFor(() => expect(patches(got[1])).toEqual([["m2", { title: "Elternabende" }]]));
  expect(got[1]?.changes?.[0]?.etag).toBe('"6"');
});

it("A period is read as people write it, and what is none stays open with a word of help", async () => {
  onePlan(people.coordinator, THREE);
  const got = takesChanges();
  const { user } = renderApp(`${TABLE}?edit=true&columns=title,schedule`);
  const grid = await screen.findByRole("grid");
  (grid.querySelector('[data-row="m1"][data-column="schedule"]') as HTMLElement).focus();
  await user.keyboard("demnächst{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent("Das wurde nicht verstanden");
  await user.clear(screen.getByRole("textbox", { name: /^Zeitraum/ }));
  await user.keyboard("Mai 2011 bis 2012{Enter}");
  await waitFor(() => expect(patches(got[0])).toEqual([["m1", { schedule: { from: "2011-05", to: "2012" } }]]));
  expect(grid.querySelector('[data-row="m2"][data-column="schedule"]')).toHaveFocus();
});

it("Three rows chosen with Shift get a new status in one call; those that cannot are named before", async () => {
  onePlan(people.coordinator, THREE);
  const got = takesChanges();
  const { user } = renderApp(TABLE);
  await user.click(await screen.findByRole("checkbox", { name: "„Sprachkurse“ auswählen" }));
  await user.keyboard("{Shift>}");
  await user.click(screen.getByRole("checkbox", { name: "„Beratung“ auswählen" }));
  await user.keyboard("{/Shift}");
  expect(screen.getByText("3 Maßnahmen ausgewählt")).toBeVisible();

  await user.click(screen.getByRole("button", { name: "Gemeinsam ändern" }));
  const dialog = await screen.findByRole("dialog");
  await user.selectOptions(within(dialog).getByLabelText("Umsetzungsstand"), "completed");
  await user.click(within(dialog).getByRole("button", { name: "Ändern" }));
  expect(within(dialog).getByRole("alert")).toHaveTextContent("„Beratung“");

  await user.selectOptions(within(dialog).getByLabelText("Umsetzungsstand"), "running");
  await user.click(within(dialog).getByRole("button", { name: "Ändern" }));
  await waitFor(() =>
    expect(got[0]?.changes?.map(({ patch }) => patch.status)).toEqual(["running", "running", "running"]),
  );
  expect(await screen.findByText("3 Maßnahmen geändert.")).toBeVisible();
});

it("A collision asks field by field, and is sent again with the version that is there now", async () => {
  onePlan(people.coordinator, THREE);
  const sent: Body[] = [];
  server.use(
    http.post(`${API}/plans/p1/measure-changes`, async ({ request }) => {
      sent.push((await request.json()) as Body);
      if (sent.length > 1) return HttpResponse.json({ changed: [{ id: "m1", etag: '"9"' }], added: [] });
      const fields = [{ field: "title", base: "Sprachkurse", theirs: "Deutschkurse", yours: "Kurse" }];
      const conflict = { currentVersion: 8, etag: '"8"', fields, merged: { title: "Kurse", description: "neu" } };
      return problem(412, "version-conflict", {
        conflicts: [{ pointer: "/changes/0", measureId: "m1", title: "Deutschkurse", conflict }],
      });
    }),
  );
  const { user } = renderApp(`${TABLE}?edit=true`);
  const grid = await screen.findByRole("grid");
  (grid.querySelector('[data-row="m1"][data-column="title"]') as HTMLElement).focus();
  await user.keyboard("Kurse{Enter}");
  const dialog = await screen.findByRole("dialog", { name: "Jemand anderes hat „Deutschkurse“ inzwischen geändert" });
  await user.click(within(dialog).getByRole("radio", { name: /Ihre Fassung/ }));
  await user.click(within(dialog).getByRole("button", { name: "So speichern" }));
  await waitFor(() => expect(sent[1]?.changes?.[0]).toMatchObject({ etag: '"8"', patch: { title: "Kurse" } }));
});

it("An editor selects only what the own office leads", async () => {
  const other = measure({ id: "m2", title: "Fremde", responsibilities: [] });
  onePlan(people.editor40, [measure({ title: "Eigene" }), other]);
  renderApp(TABLE);
  expect(await screen.findByRole("checkbox", { name: "„Eigene“ auswählen" })).toBeVisible();
  expect(screen.queryByRole("checkbox", { name: "„Fremde“ auswählen" })).not.toBeInTheDocument();
  expect(screen.queryByRole("link", { name: "Neue Maßnahme" })).not.toBeInTheDocument();
});

it("Rows from Excel become measures, with what is the matter said in the cell, and one call", async () => {
  onePlan(people.coordinator, THREE);
  const got = takesChanges();
  const { user } = renderApp(TABLE);
  await screen.findByRole("table", { name: "Handlungsschwerpunkte Integration in 2011" });
  await user.paste("Maßnahme\tStand\nLesepaten\tläuft\nChor\tbunt\n\tgeplant\n");
  const dialog = await screen.findByRole("dialog", { name: "Zeilen aus Excel einfügen" });
  const preview = within(dialog).getByRole("table");
  expect(within(preview).getByText(/„bunt“ ist kein Umsetzungsstand/)).toBeVisible();
  expect(within(preview).getByText("Es fehlt die Maßnahme.")).toBeVisible();
  await user.click(within(dialog).getByRole("button", { name: "2 Maßnahmen anlegen" }));
  await waitFor(() => expect(got[0]?.additions?.map(({ title }) => title)).toEqual(["Lesepaten", "Chor"]));
  expect(await screen.findByText("2 Maßnahmen angelegt.")).toBeVisible();
});
