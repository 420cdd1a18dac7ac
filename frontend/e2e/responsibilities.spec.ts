import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { expectAccessible, ownPlan, post, read, settled, signIn, tabTo, userToken } from "./support";

const partner = async (request: APIRequestContext, name: string): Promise<{ id: string; name: string }> =>
  post(request, "/organisations", { name: `${name} ${Date.now()}`, kind: "partner" });

const leads = (request: APIRequestContext, measureId: string, organisationId: string) =>
  post(request, `/measures/${measureId}/responsibilities`, { role: "lead", organisationId });

async function leadsToday(request: APIRequestContext, measureIds: string[]): Promise<string[]> {
  const bearer = await userToken(request, "viewer");
  const measures = await Promise.all(measureIds.map((id) => read(request, `/measures/${id}`, bearer)));
  return measures.flatMap(({ body }) =>
    body.responsibilities.map(({ organisation }: { organisation: { id: string } }) => organisation.id),
  );
}

async function choose(page: Page, label: string, typed: string, option: string | RegExp): Promise<void> {
  await page.getByRole("combobox", { name: label }).fill(typed);
  await page.getByRole("option", { name: option }).first().click();
}

test("three measures are handed over, and taken back", async ({ page, request }) => {
  const from = await partner(request, "Abgebender Verein");
  const to = await partner(request, "Aufnehmender Verein");
  const { year, measures } = await ownPlan(request, ["Kurs", "Fest", "Beratung"]);
  for (const id of measures) await leads(request, id, from.id);
  await signIn(page, "coordinator", `/plans/${year}/responsibilities/handover`);
  await choose(page, "Wer gibt ab?", from.name, from.name);
  await choose(page, "Wer übernimmt?", to.name, to.name);
  await page.getByRole("button", { name: "Vorschau zeigen" }).click();
  await expect(page.getByRole("heading", { name: "Maßnahmen auswählen" })).toBeFocused();
  await expectAccessible(page, "preview of a handover");
  await page.getByRole("button", { name: "3 Maßnahmen übergeben" }).click();
  await expect(page.getByRole("heading", { name: "3 Maßnahmen sind übergeben" })).toBeFocused();
  expect(await leadsToday(request, measures)).toEqual([to.id, to.id, to.id]);
  await page.getByRole("button", { name: "Rückgängig", exact: true }).click();
  await expect(page.getByText("alles ist wie vorher")).toBeVisible();
  expect(await leadsToday(request, measures)).toEqual([from.id, from.id, from.id]);
});

test("a renumbered office keeps its past", async ({ page, request }) => {
  const key = `${Date.now()}`.slice(-7);
  const old = await post(request, "/organisations", { key: `A${key}`, name: `Altes Amt ${key}`, kind: "office" });
  const { measures } = await ownPlan(request, ["Fortgeführt"]);
  await leads(request, measures[0] ?? "", old.id);
  await signIn(page, "coordinator", `/organisations/${old.id}`);
  await page.getByRole("button", { name: "Nachfolge regeln" }).click();
  const dialog = page.getByRole("dialog");
  await expectAccessible(page, "succession");
  await dialog.getByLabel("Kennziffer").fill(`N${key}`);
  await dialog.getByLabel("Name", { exact: true }).fill(`Neues Amt ${key}`);
  await dialog.getByRole("button", { name: "Nachfolge eintragen" }).click();
  await expect(page.getByText("1 Zuständigkeit geht über")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`Neues Amt ${key}`);
  await expect(page.getByRole("link", { name: "Fortgeführt" })).toBeVisible();
  await page.getByRole("link", { name: `Altes Amt ${key}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`Altes Amt ${key}`);
  await expect(page.getByRole("region", { name: "Angaben" })).toContainText(/bis .*Nachfolge.*Neues Amt/s);
});

test("a measure without a lead is found and gets one; the picker knows SG 50-5", async ({ page, request }) => {
  const { year } = await ownPlan(request, ["Verwaist"]);
  await signIn(page, "coordinator", `/plans/${year}/responsibilities/gaps`);
  const list = page.getByRole("region", { name: /^Niemand ist zuständig/ });
  await list.getByRole("button", { name: "Zuständigkeit zuweisen: Verwaist" }).click();
  await choose(page, "Amt, Stadt oder Partner", "SG 50-5", /50-5/);
  await page.getByRole("dialog").getByRole("button", { name: "Speichern" }).click();
  await expect(list).toContainText("Hier ist nichts zu tun.");
});

test("the matrix leads to its measures by keyboard alone", async ({ page }) => {
  await signIn(page, "viewer", "/plans/2011/responsibilities");
  await settled(page);
  const table = page.getByRole("table");
  const figures = table.getByRole("row").nth(1).getByRole("link");
  await tabTo(page, figures.first());
  await page.keyboard.press("ArrowRight");
  await expect(figures.nth(1)).toBeFocused();
  const name = (await figures.nth(1).getAttribute("aria-label")) ?? "";
  await page.keyboard.press("Enter");
  const count = new RegExp(`^${Number.parseInt(name, 10)} Maßnahmen?`);
  await expect(page.getByRole("status").filter({ hasText: count })).toBeVisible();
});

test("a person is entered with an address, and made public only with a reason", async ({ page }) => {
  const name = `Eva Muster${Date.now()}`;
  await signIn(page, "coordinator", "/contact-persons");
  await page.getByRole("button", { name: "Person anlegen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: true }).fill(name);
  await dialog.getByLabel("E-Mail").fill("eva@kreis.example");
  await dialog.getByLabel("Darf öffentlich genannt werden").check();
  await dialog.getByRole("button", { name: "Speichern" }).click();
  await expect(dialog.getByRole("link", { name: /Grund: Bitte füllen/ })).toBeVisible();
  await expectAccessible(page, "contact person with errors");
  await dialog.getByLabel("Grund").fill("Zustimmung vom 3.2.2026");
  await dialog.getByLabel("Öffentlich ab").fill("3.2.2026");
  await dialog.getByRole("button", { name: "Speichern" }).click();
  await page.getByRole("searchbox", { name: "Person suchen" }).fill(name);
  await expect(page.getByRole("row", { name: new RegExp(name) })).toContainText("ja, ab 03.02.2026");
  await page.getByRole("button", { name: `${name} entfernen` }).click();
  await expect(page.getByText("Die Person ist gelöscht.")).toBeVisible();
});
