import { expect, type Page, test } from "@playwright/test";
import { SCREENS } from "./screens";
import {
  expectAccessibleInEveryLook,
  expectNoSidewaysScrolling,
  measureOfRow,
  settled,
  signIn,
  TABLE,
  tabTo,
} from "./support";

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

test("axe finds nothing on any screen", async ({ page }) => {
  test.setTimeout(900_000);
  await signIn(page, "coordinator");
  for (const address of SCREENS) {
    await visit(page, address);
    await expectAccessibleInEveryLook(page, address);
  }
  await visit(page, "/organisations");
  await page.getByRole("link", { name: /50-5$/ }).first().click();
  await settled(page);
  await expectAccessibleInEveryLook(page, "organisation");
  await visit(page, "/imports");
  await page
    .getByRole("link", { name: /plan-2011/ })
    .first()
    .click();
  await settled(page);
  await expectAccessibleInEveryLook(page, "import");
});

test("axe finds nothing on the start page of the administration", async ({ page }) => {
  await signIn(page, "admin");
  await expect(page.getByRole("region", { name: "Zugänge" }).getByRole("link").nth(1)).toBeVisible();
  await settled(page);
  await expectAccessibleInEveryLook(page, "administration");
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScrolling(page, "administration");
});

test("axe finds nothing on a measure, its form, its dialogs and menus", async ({ page, request }) => {
  test.setTimeout(600_000);
  const { id } = await measureOfRow(request, 2);
  await signIn(page, "coordinator", `/measures/${id}`);
  await settled(page);
  await expectAccessibleInEveryLook(page, "measure");
  await page.locator("[aria-controls=user-menu]").click();
  await expectAccessibleInEveryLook(page, "user menu");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Beteiligte hinzufügen" }).click();
  await page.getByRole("dialog").getByRole("combobox", { name: "Amt, Stadt oder Partner" }).fill("50");
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await expectAccessibleInEveryLook(page, "responsibility dialog with its list");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").getByRole("button", { name: "Abbrechen" }).click();
  await page.getByRole("button", { name: "Ressource hinzufügen" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByRole("dialog").getByRole("alert")).toBeVisible();
  await expectAccessibleInEveryLook(page, "resource dialog with errors");
  await page.getByRole("dialog").getByRole("button", { name: "Abbrechen" }).click();
  await page.getByRole("button", { name: "Zurücknehmen" }).click();
  await expectAccessibleInEveryLook(page, "withdrawal dialog");
  await page.getByRole("dialog").getByRole("button", { name: "Abbrechen" }).click();

  await page.getByRole("button", { name: "Stand ändern" }).click();
  await page.getByRole("dialog").getByRole("radio", { name: "entfallen" }).check();
  await page.getByRole("dialog").getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByRole("dialog").getByRole("alert")).toBeVisible();
  await expectAccessibleInEveryLook(page, "status dialog with errors");
  await page.getByRole("dialog").getByRole("button", { name: "Abbrechen" }).click();
  await page.getByRole("button", { name: "Aufteilen" }).click();
  await expectAccessibleInEveryLook(page, "split dialog");
  await page.getByRole("dialog").getByRole("button", { name: "Abbrechen" }).click();
  await page.getByRole("button", { name: "Zusammenführen" }).click();
  await expectAccessibleInEveryLook(page, "merge dialog");
  await page.getByRole("dialog").getByRole("button", { name: "Abbrechen" }).click();

  // Without drafts: what is typed here is not to be found by other journeys.
  await page.route("**/draft", (route) => (route.request().method() === "PUT" ? route.abort() : route.continue()));
  for (const section of ["Zeitraum", "Ziele", "Zielgruppen und Links", "Interne Notiz"]) {
    await page.getByRole("button", { name: `${section} bearbeiten` }).click();
  }
  await page.getByText(/Ziele? gewählt/).click();
  await expectAccessibleInEveryLook(page, "forms of all sections");
  await page.getByRole("button", { name: "Bearbeiten", exact: true }).click();
  await page.getByLabel("Titel", { exact: true }).fill("");
  await page.getByRole("button", { name: "Speichern" }).first().click();
  await expect(page.getByRole("link", { name: /Titel: Bitte füllen/ })).toBeVisible();
  await expectAccessibleInEveryLook(page, "form with errors");
  await page.getByRole("link", { name: "Kosten" }).click();
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await expectAccessibleInEveryLook(page, "dialog about unsaved changes");
});

test("nothing scrolls sideways at 320 pixels, and everything is there", async ({ page, request }) => {
  const { id } = await measureOfRow(request, 2);
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn(page, "coordinator");
  for (const address of [...SCREENS, `/measures/${id}`]) {
    await visit(page, address);
    await expectNoSidewaysScrolling(page, address);
  }
  for (const section of ["Zeitraum bearbeiten", "Zielgruppen und Links bearbeiten", "Bearbeiten"]) {
    await page.getByRole("button", { name: section, exact: true }).click();
  }
  await expectNoSidewaysScrolling(page, "forms");
  await page.getByRole("button", { name: "Ressource hinzufügen" }).click();
  await expectNoSidewaysScrolling(page, "dialog");

  await visit(page, TABLE);
  await expect(page.getByRole("table")).toHaveCount(0);
  await expect(page.getByRole("link", { name: /Interkulturelle Kommunikation/ }).first()).toBeVisible();
  await expect(page.getByText("38 Maßnahmen", { exact: true })).toBeVisible();
});

test("nothing moves under the pointer while a screen loads", async ({ page }) => {
  await page.addInitScript(() => {
    const total = window as unknown as { shifted: number };
    total.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) total.shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await signIn(page, "coordinator");
  const screens = [
    "/plans/2011",
    TABLE,
    "/plans/2011/costs",
    "/organisations",
    "/plans/2011/publishing",
    "/plans/2011/history",
  ];
  for (const address of screens) {
    await visit(page, address);
    await page.waitForLoadState("networkidle");
    // What Web Vitals call good.
    expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted), address).toBeLessThan(0.1);
  }
});

test("on a phone the menu unfolds, leads on, and folds again", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await signIn(page, "coordinator");
  const menu = page.getByRole("button", { name: "Menü", exact: true });
  const costs = page.getByRole("link", { name: "Kosten", exact: true });
  await expect(costs).toBeHidden();
  await menu.press("Enter");
  await expect(costs).toBeVisible();
  await expectAccessibleInEveryLook(page, "menu");
  await page.keyboard.press("Escape");
  await expect(costs).toBeHidden();
  await expect(menu).toBeFocused();
  await menu.click();
  await costs.click();
  await expect(page.getByRole("heading", { level: 1, name: "Kosten des Plans 2011" })).toBeFocused();
  await expect(menu).toHaveAttribute("aria-expanded", "false");
});

test("by keyboard alone: sign in, find, open, change, save", async ({ page }) => {
  await page.goto("/");
  await page.locator("#username").focus();
  await page.keyboard.type("coordinator");
  await page.keyboard.press("Tab");
  await page.keyboard.type("coordinator");
  await page.keyboard.press("Enter");
  await settled(page);

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Zum Inhalt springen" })).toBeFocused();
  await tabTo(page, page.getByRole("link", { name: "Plan", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await tabTo(page, page.getByRole("searchbox", { name: "Suche" }));
  await page.keyboard.type("Vorlesewettbewerb");
  await expect(page).toHaveURL(/q=Vorlesewettbewerb/);
  const link = page
    .getByRole("table")
    .getByRole("link", { name: /Vorlesewettbewerb/ })
    .first();
  await expect(link).toBeVisible();
  await tabTo(page, link);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /Vorlesewettbewerb/ })).toBeFocused();

  await tabTo(page, page.getByRole("button", { name: "Bearbeiten", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Titel", { exact: true })).toBeFocused();
  await tabTo(page, page.getByLabel("Beschreibung"));
  await page.keyboard.press("Control+A");
  await page.keyboard.type(`Ausgeschrieben für den Herbst, ${Date.now()}`);
  await tabTo(page, page.getByRole("button", { name: "Speichern" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Gespeichert.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Bearbeiten", exact: true })).toBeFocused();
});

test("the whole app switches to English, and stays so", async ({ page }) => {
  await signIn(page, "coordinator", "/plans/2011/costs?groupBy=building-block");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Costs of the plan 2011" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("region", { name: "The whole plan" })).toContainText(
    /at most €148,500, €18,500 of it approximate; 10 lines without a figure/,
  );
  await page.reload();
  await expect(page.getByRole("navigation", { name: "Main navigation" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Costs of the plan 2011" })).toBeVisible();
});

test("the printed table has its header on every page and no controls", async ({ page }) => {
  await signIn(page, "viewer", TABLE);
  await settled(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("search")).toBeHidden();
  await expect(page.getByRole("navigation")).toBeHidden();
  const display = await page.locator("thead").evaluate((element) => getComputedStyle(element).display);
  expect(display).toBe("table-header-group");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.length).toBeGreaterThan(10_000);
});
