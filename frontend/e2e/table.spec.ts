import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import {
  API,
  expectAccessible,
  expectNoSidewaysScrolling,
  ownPlan,
  read,
  settled,
  signIn,
  TABLE,
  userToken,
} from "./support";

const cell = (page: Page, row: string, column: string) =>
  page.locator(`td[data-row="${row}"][data-column="${column}"]`);

async function measuresOf(request: APIRequestContext, planId: string) {
  const { body } = await read(request, `/plans/${planId}/measures?limit=200`, await userToken(request, "coordinator"));
  return body.items as { id: string; title: string; status: string; schedule: object }[];
}

test("changes cells by keyboard alone, and takes the last change back", async ({ page, request }) => {
  const plan = await ownPlan(request, ["Sprachkurs", "Elternabend", "Beratung"]);
  const [first = "", second = ""] = plan.measures;
  await signIn(page, "coordinator", `/plans/${plan.year}/measures?edit=true&columns=title,status,schedule,recurrence`);
  await settled(page);
  await expect(page.getByRole("grid")).toBeVisible();
  await expectAccessible(page, "grid");
  await cell(page, first, "select").focus();
  await page.keyboard.press("ArrowRight");
  await expect(cell(page, first, "title")).toBeFocused();
  await page.keyboard.press("F2");
  await expectAccessible(page, "grid with an editor");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Sprachkurs am Abend");
  await page.keyboard.press("Tab");
  await page.getByRole("combobox", { name: "Umsetzungsstand: Sprachkurs am Abend" }).selectOption("running");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Mai 2011 bis 2012");
  await page.keyboard.press("Tab");
  await page.keyboard.type("3x jährlich");
  await page.keyboard.press("Enter");
  await expect(cell(page, second, "recurrence")).toBeFocused();

  await expect
    .poll(async () => (await measuresOf(request, plan.id))[0])
    .toMatchObject({
      title: "Sprachkurs am Abend",
      status: "running",
      schedule: { from: "2011-05", to: "2012", recurrence: "3x jährlich" },
    });
  await page.getByRole("button", { name: "Rückgängig", exact: true }).last().click();
  await expect.poll(async () => (await measuresOf(request, plan.id))[0]?.schedule).not.toHaveProperty("recurrence");
});

test("shows both versions when somebody else was quicker", async ({ page, request }) => {
  const plan = await ownPlan(request, ["Sprachkurs"]);
  const [id = ""] = plan.measures;
  await signIn(page, "coordinator", `/plans/${plan.year}/measures?edit=true`);
  await settled(page);
  await expect(cell(page, id, "title")).toBeVisible();
  const bearer = await userToken(request, "coordinator");
  const { etag } = await read(request, `/measures/${id}`, bearer);
  await request.patch(`${API}/measures/${id}`, {
    headers: { Authorization: `Bearer ${bearer}`, "If-Match": etag, "Content-Type": "application/merge-patch+json" },
    data: JSON.stringify({ title: "Deutschkurs" }),
  });
  await cell(page, id, "title").dblclick();
  await page.getByRole("textbox", { name: "Maßnahmen: Sprachkurs" }).fill("Kurs");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: /„Deutschkurs“/ });
  await dialog.getByRole("radio", { name: /Ihre Fassung/ }).check();
  await expectAccessible(page, "conflict");
  await dialog.getByRole("button", { name: "So speichern" }).click();
  await expect.poll(async () => (await measuresOf(request, plan.id))[0]?.title).toBe("Kurs");
});

test("pastes three rows from Excel, sees what each becomes, and takes them back", async ({
  page,
  context,
  request,
}) => {
  const plan = await ownPlan(request, ["Schon da"]);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await signIn(page, "coordinator", `/plans/${plan.year}/measures`);
  await settled(page);
  const rows = [
    "Maßnahme\tUmsetzungsstand\tZeitraum\tZielgruppen",
    "Lesepaten\tläuft\t2011\tKinder; Eltern",
    '"Chor\nder Kulturen"\tgeplant\tab Mai 2011\t',
    "Fest\tbunt\tdemnächst\tAlle",
  ];
  await page.evaluate((text) => navigator.clipboard.writeText(text), rows.join("\n"));
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("Control+V");
  const dialog = page.getByRole("dialog", { name: "Zeilen aus Excel einfügen" });
  await expect(dialog.getByText(/„bunt“ ist kein Umsetzungsstand/)).toBeVisible();
  await expect(dialog.getByText(/„demnächst“ ist kein Zeitraum/)).toBeVisible();
  await expectAccessible(page, "paste");
  await dialog.getByRole("button", { name: "3 Maßnahmen anlegen" }).click();
  await expect(page.getByRole("link", { name: "Chor der Kulturen" })).toBeVisible();
  expect((await measuresOf(request, plan.id)).map(({ title, status }) => [title, status])).toEqual([
    ["Schon da", "planned"],
    ["Lesepaten", "running"],
    ["Chor der Kulturen", "planned"],
    ["Fest", "planned"],
  ]);
  await page.getByRole("button", { name: "Rückgängig", exact: true }).click();
  await expect(page.getByText("Die neuen Maßnahmen sind wieder gelöscht.")).toBeVisible();
  await expect.poll(async () => (await measuresOf(request, plan.id)).length).toBe(1);
});

test("sets several measures to running at once, and back", async ({ page, request }) => {
  const plan = await ownPlan(request, ["A", "B", "C", "D"]);
  const states = async () => (await measuresOf(request, plan.id)).map(({ status }) => status);
  await signIn(page, "coordinator", `/plans/${plan.year}/measures`);
  await page.getByRole("checkbox", { name: "„A“ auswählen" }).click();
  await page.getByRole("checkbox", { name: "„C“ auswählen" }).click({ modifiers: ["Shift"] });
  await expect(page.getByText("3 Maßnahmen ausgewählt")).toBeVisible();
  await page.getByRole("button", { name: "Gemeinsam ändern" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Umsetzungsstand").selectOption("running");
  await dialog.getByLabel("Zielgruppen hinzufügen").fill("Eltern");
  await expectAccessible(page, "bulk change");
  await dialog.getByRole("button", { name: "Ändern" }).click();
  await expect(page.getByText("3 Maßnahmen geändert.")).toBeVisible();
  await expect.poll(states).toEqual(["running", "running", "running", "planned"]);
  await page.getByRole("button", { name: "Rückgängig", exact: true }).click();
  await expect.poll(states).toEqual(["planned", "planned", "planned", "planned"]);
});

test("keeps a view, begins with it next time, and deletes it", async ({ page, request }) => {
  const plan = await ownPlan(request, ["Läuft", "Geplant"]);
  const table = `/plans/${plan.year}/measures`;
  const name = `Probe ${Date.now()}`;
  await signIn(page, "auditor", `${table}?group=status&columns=title,updatedAt&dense=true`);
  await page.getByRole("button", { name: "Ansicht speichern" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByRole("checkbox", { name: /Als Standard/ }).check();
  await expectAccessible(page, "saved view");
  await dialog.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByText(`Die Ansicht „${name}“ ist gespeichert.`)).toBeVisible();

  await page.goto(table);
  await expect(page).toHaveURL(/group=status/);
  await expect(page.getByLabel("Gespeicherte Ansicht").locator("option:checked")).toHaveText(`${name} (Standard)`);
  await page.getByRole("button", { name: "Ansicht ändern" }).click();
  await page.getByRole("button", { name: "Ansicht löschen" }).click();
  await expect(page.getByText(`Die Ansicht „${name}“ ist gelöscht.`)).toBeVisible();
  await page.goto(table);
  await settled(page);
  await expect(page).not.toHaveURL(/group=status/);
});

test("downloads what is seen", async ({ page, request }) => {
  const plan = await ownPlan(request, ["Zuzug", "Ämter"]);
  await signIn(page, "viewer", `/plans/${plan.year}/measures?group=none&sort=title&columns=title,status`);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV" }).click();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString("utf8").split("\r\n");
  expect(lines[0]).toContain('"Maßnahme";"Beschreibung";"Punkte";"Umsetzungsstand"');
  expect(lines[1]).toMatch(/^"Ämter"/);
});

test("prints the county's table without what only a screen needs", async ({ page }) => {
  await signIn(page, "coordinator", `${TABLE}?edit=true`);
  await settled(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("checkbox", { name: "Alle gezeigten auswählen" })).toBeHidden();
  await expect(page.getByText(/Pfeiltasten bewegen/)).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(3);
  // A4 across, in points.
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 84[12](\.\d+)? 59[456](\.\d+)?\]/);
});

test("on a narrow screen, cards are selected and get a status at once", async ({ page, request }) => {
  const plan = await ownPlan(request, ["Sprachkurs", "Elternabend"]);
  await page.setViewportSize({ width: 320, height: 700 });
  await signIn(page, "coordinator", `/plans/${plan.year}/measures`);
  await settled(page);
  const card = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Sprachkurs" }) });
  await card.getByLabel("Umsetzungsstand").selectOption("running");
  await expect.poll(async () => (await measuresOf(request, plan.id))[0]?.status).toBe("running");
  await page.getByRole("checkbox", { name: "„Elternabend“ auswählen" }).check();
  await expect(page.getByText("1 Maßnahme ausgewählt")).toBeVisible();
  await expectAccessible(page, "cards");
  await expectNoSidewaysScrolling(page, "cards");
});
