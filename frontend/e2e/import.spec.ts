import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { signIn } from "./support";

const TABLE_2011 = fileURLToPath(new URL("../../demo/plan-2011.csv", import.meta.url));

test("a table is read, looked at, taken over as another year's plan, and taken back", async ({ page }) => {
  await signIn(page, "coordinator", "/imports");
  const form = page.getByRole("form", { name: "Tabelle prüfen" });
  await form.getByRole("button", { name: "Datei prüfen" }).click();
  await expect(form.getByRole("link", { name: "Datei: Bitte wählen Sie eine Datei." })).toBeVisible();

  await form.getByLabel("Datei").setInputFiles(TABLE_2011);
  await form.getByLabel("Planjahr").fill("2031");
  await form.getByLabel("Titel des Plans").fill("Probe 2031");
  await form.getByRole("button", { name: "Datei prüfen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "plan-2011.csv" })).toBeVisible();
  await expect(page.getByText(/Plan 2031, 38 Zeilen/)).toBeVisible();
  const readings = page.getByRole("table", { name: /So wurde gelesen/ });
  await expect(readings.getByRole("cell", { name: /max\. 10\.000 € \/ Jahr/ }).first()).toBeVisible();

  await page.getByRole("button", { name: "In den Plan übernehmen" }).click();
  await expect(page.getByText("Die Tabelle ist übernommen.")).toBeVisible();
  await page.getByRole("link", { name: "Zum Plan 2031" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Probe 2031" })).toBeVisible();
  await expect(page.getByText("38 Maßnahmen", { exact: true })).toBeVisible();
  await page.goBack();
  await page.getByRole("button", { name: "Import zurücknehmen" }).click();
  await expect(page.getByText("Der Import ist zurückgenommen.")).toBeVisible();
});

test("a viewer takes the plan out as a table, and the coordinator finds it reads back", async ({ page, browser }) => {
  await signIn(page, "viewer", "/imports");
  const plans = page.getByLabel("Welcher Plan");
  const title = await plans.getByRole("option", { name: /^2011/ }).first().textContent();
  await plans.selectOption({ label: title ?? "" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Als Excel-Datei" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("plan-2011.xlsx");
  const file = await download.path();
  expect((await readFile(file)).byteLength).toBeGreaterThan(5_000);

  const context = await browser.newContext();
  const other = await context.newPage();
  await signIn(other, "coordinator", "/imports");
  const form = other.getByRole("form", { name: "Tabelle prüfen" });
  await form.getByLabel("Datei").setInputFiles({ name: "plan-2011.xlsx", mimeType: "", buffer: await readFile(file) });
  await form.getByLabel("Planjahr").fill("2032");
  await form.getByRole("button", { name: "Datei prüfen" }).click();
  await expect(other.getByText(/Plan 2032, 38 Zeilen/)).toBeVisible();
  await expect(other.getByRole("button", { name: "In den Plan übernehmen" })).toBeVisible();
  await context.close();
});
