import { expect, test } from "@playwright/test";
import { expectAccessibleInEveryLook, expectNoSidewaysScrolling, settled, signIn, TABLE } from "./support";

test("somebody finds anything by keyboard, from any screen", async ({ page }) => {
  await signIn(page, "viewer", "/organisations");
  await settled(page);
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Alles durchsuchen" });
  await expect(dialog.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("auslanderbehorde");
  await expect(dialog.getByRole("option", { name: /Ausländerbehörde/ }).first()).toBeVisible();
  await expectAccessibleInEveryLook(page, "search");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/(measures|organisations|plans)\//);
  await expect(dialog).toBeHidden();
});

test("a number of an office leads to the office, and what was opened is remembered", async ({ page }) => {
  await signIn(page, "coordinator", TABLE);
  await settled(page);
  await page.getByRole("button", { name: "Suchen" }).click();
  const dialog = page.getByRole("dialog", { name: "Alles durchsuchen" });
  await dialog.getByRole("searchbox").fill("50-5");
  await dialog.getByRole("group", { name: "Organisationen" }).getByRole("option", { name: /50-5/ }).first().click();
  await expect(page).toHaveURL(/\/organisations\//);
  await page.keyboard.press("Control+k");
  await expect(dialog.getByRole("group", { name: "Zuletzt geöffnet" }).getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("all hits are shown in the plan, also on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn(page, "viewer", "/organisations");
  await page.getByRole("button", { name: "Suchen" }).click();
  const dialog = page.getByRole("dialog", { name: "Alles durchsuchen" });
  await dialog.getByRole("searchbox").fill("Sprachkurs");
  await expect(dialog.getByRole("group", { name: "Maßnahmen" })).toBeVisible();
  await expectNoSidewaysScrolling(page, "search");
  await dialog.getByRole("option", { name: "Alle Treffer im Plan zeigen" }).click();
  await expect(page).toHaveURL(/measures\?q=Sprachkurs/);
});

test("Enter opens the best hit, however fast one types", async ({ page }) => {
  await signIn(page, "viewer", "/organisations");
  await settled(page);
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Alles durchsuchen" });
  await expect(dialog.getByRole("searchbox")).toBeFocused();
  await expect(dialog.getByText("Eingabe öffnet den besten Treffer", { exact: false })).toBeVisible();
  await page.keyboard.type("Vorlesewettbewerb");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/measures\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1, name: /Vorlesewettbewerb/ })).toBeVisible();
});
