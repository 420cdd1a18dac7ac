import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, ownPlan, settled, signIn, tabTo } from "./support";

const COSTS = "/plans/2011/costs?groupBy=building-block";

async function book(page: Page, kind: string, amount: string, text: string): Promise<void> {
  await page.getByRole("button", { name: "Buchung eintragen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Art der Buchung").selectOption(kind);
  await dialog.getByLabel("Betrag in Euro").fill(amount);
  await dialog.getByLabel("Buchungstext").fill(text);
  await dialog.getByRole("button", { name: "Buchen", exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

test("a finance clerk says what a resource is, books on it, and sees what is left", async ({ page, request }) => {
  const plan = await ownPlan(request, ["Sprachkurse für Eltern", "Vorlesewettbewerb in Muttersprache"]);
  await signIn(page, "finance", `/measures/${plan.measures[0]}`);
  await page.getByRole("button", { name: "Ressource hinzufügen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("In einem Satz").fill("höchstens 20 T€, gemeinsam mit Vorlesewettbewerb");
  await dialog.getByRole("button", { name: "Verstehen" }).click();
  await expect(dialog.getByText(/^Sicherheit:/)).toBeVisible();
  await expect(dialog.getByLabel("Betrag in Euro")).toHaveValue("20.000");
  await expect(dialog.getByRole("button", { name: "Vorlesewettbewerb in Muttersprache entfernen" })).toBeVisible();
  await dialog.getByRole("button", { name: "Speichern" }).click();
  const resources = page.getByRole("region", { name: "Ressourcen" });
  await expect(resources).toContainText(/höchstens 20\.000\s€, gemeinsam mit „Vorlesewettbewerb in Muttersprache“/);

  await resources.getByRole("link", { name: /Einzelheiten und Buchungen/ }).click();
  await settled(page);
  await book(page, "gebunden", "12.000", "Auftrag Druckerei");
  const balance = page.getByRole("table", { name: "Stand nach Haushaltsjahr" });
  await expect(balance.getByRole("row").nth(1)).toContainText(/8\.000\s€$/);
  await book(page, "ausgegeben", "21,5 T€", "Rechnung 17");
  await expect(balance.getByRole("row").nth(1)).toContainText(/-13\.500\s€$/);
  await expect(page.getByRole("region", { name: "Buchungen", exact: true })).toContainText(
    new RegExp(`${plan.year}: .*mehr`, "i"),
  );

  await page.getByRole("button", { name: /Berichtigen.*ausgegeben/ }).click();
  await dialog.getByLabel("Betrag in Euro").fill("2.150");
  await dialog.getByRole("button", { name: "Berichtigung buchen" }).click();
  await expect(balance.getByRole("row").nth(1)).toContainText(/5\.850\s€$/);
  const entries = page.getByRole("table", { name: `Buchungen ${plan.year}` });
  await expect(entries.getByText("ersetzt", { exact: true })).toBeVisible();
  await expectAccessible(page, "line with bookings");

  await page.goto(`/plans/${plan.year}/costs/spending`);
  await expect(page.getByRole("row", { name: /^Der ganze Plan/ })).toContainText(/12\.000\s€.*2\.150\s€.*5\.850\s€/);
});

test("an officer follows a total to the cell that it comes from", async ({ page }) => {
  await signIn(page, "auditor", COSTS);
  await page
    .getByRole("row", { name: /^Punkt 9/ })
    .getByRole("button", { name: /^Warum\?/ })
    .click();
  await expect(page.getByRole("heading", { name: /^Warum ist diese Zahl so\? Punkt 9/ })).toBeFocused();
  await expect(page).toHaveURL(/why=/);
  await page.reload();
  const lines = page.getByRole("table", { name: "Was mit einer Zahl zählt" });
  await expect(lines.getByRole("row").last()).toContainText(/Zusammen.*36\.500\s€/);
  const pot = lines.getByRole("row").filter({ hasText: "inkl. nachfolgende Zeile" });
  await expect(pot).toContainText(/Zeile 2/);
  await expect(pot).toContainText("zählt einmal");
  await pot.getByRole("link", { name: /höchstens 10\.000/ }).click();
  const origin = page.getByRole("region", { name: "Woher stammt die Angabe?" });
  await expect(origin).toContainText(/Zeile 2.*plan-2011/);
  await expect(origin.locator("blockquote")).toContainText("inkl. nachfolgende Zeile");
  await expect(page.getByRole("button", { name: /bearbeiten|entfernen|Buchung eintragen/ })).toHaveCount(0);
});

test("by keyboard alone: why, and back to the figures", async ({ page }) => {
  await signIn(page, "viewer", COSTS);
  const table = page.getByRole("table", { name: "Nach Baustein" });
  await tabTo(page, table.getByRole("button", { name: /^Warum\?.*10\.1/ }).first());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /^Warum ist diese Zahl so\? .*10\.1/ })).toBeFocused();
  await tabTo(page, page.getByRole("table", { name: "Was mit einer Zahl zählt" }).getByRole("link").first());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /30\.000/ })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole("heading", { name: /^Warum ist diese Zahl so\? .*10\.1/ })).toBeVisible();
});

test("what is shown can be taken along as CSV and XLSX", async ({ page }) => {
  await signIn(page, "viewer", "/plans/2011/costs?groupBy=lead");
  const csv = page.waitForEvent("download");
  await page.getByRole("button", { name: "Als CSV laden" }).click();
  const file = await csv;
  expect(file.suggestedFilename()).toBe("kosten-2011-lead.csv");
  expect(await readFile(await file.path(), "utf8")).toMatch(/Ratingen.*70[.]?000/);
  const xlsx = page.waitForEvent("download");
  await page.getByRole("button", { name: "Als XLSX laden" }).click();
  expect((await readFile(await (await xlsx).path())).subarray(0, 2).toString()).toBe("PK");
});

test("finance keeps a programme; a viewer only reads it", async ({ page, browser }) => {
  const name = `Probe ${Date.now()}`;
  await signIn(page, "finance", "/funding");
  await page.getByRole("button", { name: "Programm hinzufügen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Programm", { exact: true }).fill(name);
  await dialog.getByRole("combobox", { name: "Fördermittelgeber" }).fill("caritas");
  await page.getByRole("listbox").getByRole("option").first().click();
  await dialog.getByLabel(/^Eigener Anteil/).fill("20");
  await expectAccessible(page, "programme dialog");
  await dialog.getByRole("button", { name: "Speichern" }).click();
  const row = page.getByRole("row", { name: new RegExp(name) });
  await expect(row).toContainText("Kreis 20 %, Dritte 80 %");

  const viewer = await (await browser.newContext()).newPage();
  await signIn(viewer, "viewer", "/funding");
  await expect(viewer.getByRole("row", { name: new RegExp(name) })).toBeVisible();
  await expect(viewer.getByRole("button", { name: /hinzufügen|bearbeiten|entfernen/ })).toHaveCount(0);
  await viewer.context().close();

  await row.getByRole("button", { name: `${name} entfernen` }).click();
  await expect(page.getByText("Das Programm ist entfernt.")).toBeVisible();
});
