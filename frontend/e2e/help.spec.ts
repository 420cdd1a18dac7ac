import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, settled, signIn } from "./support";

const PUBLIC = ["/imprint", "/privacy", "/accessibility"];

for (const scheme of ["light", "dark"] as const) {
  test(`legal pages are read without signing in, on every screen, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    for (const address of PUBLIC) {
      await page.goto(address);
      await settled(page);
      await expectAccessible(page, `${address}, ${scheme}`);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScrolling(page, address);
      await page.setViewportSize({ width: 1440, height: 900 });
    }
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Accessibility statement" })).toBeVisible();
  });
}

test("the footer leads there from everywhere, and the way back is short", async ({ page }) => {
  await signIn(page, "viewer", "/organisations");
  await settled(page);
  await page.getByRole("link", { name: "Datenschutz" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Datenschutz" })).toBeFocused();
  await expect(page.getByRole("navigation", { name: "Hauptnavigation" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Zuständigkeiten" })).toBeVisible();
});

test("help answers for the screen that one comes from", async ({ page }) => {
  await signIn(page, "coordinator", "/plans/2011/costs");
  await settled(page);
  await page.getByRole("link", { name: "Hilfe", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Hilfe: Kosten" })).toBeVisible();
  await expectAccessible(page, "help");
  await page.getByRole("link", { name: "Alle Bereiche" }).click();
  await page.getByRole("link", { name: "Benutzerverwaltung" }).click();
  await expect(page.getByText("Jemand verlässt das Haus. Was ist zu tun?")).toBeVisible();
});

test("the tour is offered once, goes by keyboard alone, and can be started again", async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, "viewer", "/plans/2011");
  await settled(page);
  await expectAccessible(page, "offer of the tour");
  await page.getByRole("button", { name: "Rundgang starten" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Willkommen im Integrationsplan" })).toBeFocused();
  await expectAccessible(page, "tour");
  for (let step = 0; step < 12; step++) {
    if (await page.getByRole("button", { name: "Fertig" }).isVisible()) break;
    await page.keyboard.press("ArrowRight");
  }
  await expect(page.getByRole("heading", { name: "Ihr Menü" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.reload();
  await settled(page);
  await expect(page.getByText(/Neu hier/)).toHaveCount(0);

  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator("[aria-controls=user-menu]").click();
  await page.getByRole("button", { name: "Rundgang starten" }).click();
  await expect(page.getByRole("heading", { name: "Willkommen im Integrationsplan" })).toBeVisible();
  await expectNoSidewaysScrolling(page, "tour");
});

test("a deep link to what one may not do explains itself", async ({ page }) => {
  await signIn(page, "viewer", "/users");
  await expect(page.getByRole("heading", { level: 1, name: "Das ist Ihrer Rolle nicht erlaubt" })).toBeVisible();
  const main = page.getByRole("main");
  await expect(main.getByText("Verwaltung", { exact: true })).toBeVisible();
  await expect(main.getByText(/Integrationsbüro/)).toBeVisible();
  await expectAccessible(page, "forbidden");
  await main.getByRole("link", { name: "Mein Zugang" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Mein Zugang" })).toBeVisible();
});
