import { expect, test } from "@playwright/test";
import { change, expectAccessible, expectNoSidewaysScrolling, ownPlan, settled, signIn, tabTo } from "./support";

test("somebody finds who changed a text and puts it back, and then changes their mind", async ({ page, request }) => {
  const plan = await ownPlan(request, ["Elternbriefe in mehreren Sprachen"]);
  const measureId = plan.measures[0] ?? "";
  await change(request, measureId, { description: "Alle Schulen verschicken die Briefe" });
  await change(request, measureId, { description: "Einige Schulen verschicken die Briefe" });
  await change(request, measureId, { targetGroups: ["Eltern"] });

  await signIn(page, "coordinator", `/plans/${plan.year}/history`);
  await settled(page);
  await page.getByLabel("Wann").selectOption("Die letzten 7 Tage");
  await page.getByLabel("Worum es geht").selectOption("Maßnahmen");
  await page.getByLabel("Text").fill("einige schulen");
  const entry = page.getByRole("main").locator(".app-history > li");
  await expect(entry).toHaveCount(1);
  await expect(entry.locator("del")).toContainText("Alle");
  await expect(entry.locator("ins")).toContainText("Einige");
  await expect(page).toHaveURL(/when=last-7-days.*|.*q=einige/);
  await expectAccessible(page, "history, filtered");

  await entry.getByRole("button", { name: /^Rückgängig machen/ }).click();
  const dialog = page.getByRole("dialog", { name: "Änderung rückgängig machen" });
  await expect(dialog.getByText("Das wird geschehen:")).toBeVisible();
  await expectAccessible(page, "undo dialog");
  await dialog.getByRole("button", { name: "Rückgängig machen", exact: true }).click();
  await expect(page.getByText("Die Änderung ist rückgängig gemacht.")).toBeVisible();
  await expect(page.getByText("wurde rückgängig gemacht").first()).toBeVisible();

  await page.goto(`/measures/${measureId}`);
  const measure = page.getByRole("region", { name: "Maßnahme", exact: true });
  await expect(measure).toContainText("Alle Schulen verschicken die Briefe");
  await expect(measure).toContainText("Eltern");
});

test("by keyboard alone, an earlier version of a measure is restored", async ({ page, request }) => {
  const plan = await ownPlan(request, ["Sprachpaten"]);
  const measureId = plan.measures[0] ?? "";
  await change(request, measureId, { description: "Erste Fassung", targetGroups: ["Kinder"] });
  await change(request, measureId, { description: "Zweite Fassung", targetGroups: [] });
  await signIn(page, "coordinator", `/measures/${measureId}`);
  await settled(page);
  const restore = page.getByRole("button", { name: /^Fassung vom .* wiederherstellen/ }).first();
  await expect(restore).toBeVisible();
  await restore.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Frühere Fassung wiederherstellen" });
  await expect(dialog).toContainText("Kinder");
  await tabTo(page, dialog.getByRole("button", { name: "Diese Fassung wiederherstellen" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Die frühere Fassung ist wiederhergestellt.")).toBeVisible();
  const measure = page.getByRole("region", { name: "Maßnahme", exact: true });
  await expect(measure).toContainText("Erste Fassung");
  await expect(measure).toContainText("Kinder");
});

test("an undo that would overwrite somebody explains itself and does nothing", async ({ page, request }) => {
  const plan = await ownPlan(request, ["Kochgruppe"]);
  const measureId = plan.measures[0] ?? "";
  await change(request, measureId, { description: "Jeden Monat ein Treffen" });
  await change(request, measureId, { description: "Jede Woche ein Treffen" });
  await change(request, measureId, { description: "Zweimal im Jahr ein Treffen" });
  await signIn(page, "coordinator", `/plans/${plan.year}/history?q=Jede%20Woche`);
  await settled(page);
  const changed = page.locator(".app-history > li", { hasText: "Monat" });
  await changed.getByRole("button", { name: /^Rückgängig machen/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Inzwischen hat jemand dasselbe geändert");
  await expect(dialog).toContainText("Zweimal im Jahr ein Treffen");
  await expect(dialog.getByRole("button", { name: "Rückgängig machen", exact: true })).toHaveCount(0);
  await expectAccessible(page, "refused undo");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
});

test("the plan can be seen as it was, with what is deleted since", async ({ page, request }) => {
  const plan = await ownPlan(request, ["Bleibt", "Geht"]);
  await signIn(page, "coordinator", `/plans/${plan.year}/as-of`);
  await settled(page);
  await page.getByLabel("Tag").fill("Mai 2001");
  await page.getByRole("button", { name: "Anzeigen" }).click();
  await expect(page.getByLabel("Tag")).toHaveValue("31.05.2001");
  await expect(page.getByText("Diesen Plan gab es da noch nicht")).toBeVisible();
  const today = await page.evaluate(() => {
    const now = new Date();
    return `${now.getFullYear()}-${`${now.getMonth() + 1}`.padStart(2, "0")}-${`${now.getDate()}`.padStart(2, "0")}`;
  });
  await page.getByLabel("Tag").fill(today);
  await page.getByRole("button", { name: "Anzeigen" }).click();
  await expect(page.getByRole("heading", { name: "Bleibt" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Geht" })).toBeVisible();
  await expectAccessible(page, "as of");
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expectNoSidewaysScrolling(page, `as of at ${width} px`);
  }
});

test("an auditor sees what happened across all plans, and takes nothing back", async ({ page, request }) => {
  const title = `Prüfung ${Date.now()}`;
  await ownPlan(request, [title]);
  await signIn(page, "auditor", "/history");
  await settled(page);
  await expect(page.getByRole("heading", { level: 1, name: "Verlauf aller Pläne" })).toBeVisible();
  await page.getByLabel("Text").fill(title);
  await expect(page.locator(".app-history > li")).toHaveCount(1);
  await page.getByLabel("Was geschah").selectOption("gelöscht");
  await expect(page.getByText(/^Nichts gefunden/)).toBeVisible();
  await page.getByRole("button", { name: "Filter zurücksetzen" }).click();
  await expect(page.locator(".app-history > li").first()).toBeVisible();
  await expect(page.getByRole("button", { name: /^Rückgängig machen/ })).toHaveCount(0);
});

test("a viewer sees only what they did themselves beyond a plan", async ({ page }) => {
  await signIn(page, "viewer", "/history");
  await settled(page);
  await expect(page.getByRole("heading", { level: 1, name: "Was ich geändert habe" })).toBeVisible();
});

test("the administration finds the people in the history", async ({ page }) => {
  await signIn(page, "admin", "/history/people");
  await settled(page);
  await page
    .getByRole("button", { name: /durch ein Pseudonym ersetzen$/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog", { name: "Name durch Pseudonym ersetzen" });
  await expect(dialog).toContainText("Das lässt sich nicht rückgängig machen");
  await expectAccessible(page, "pseudonym dialog");
  await dialog.getByRole("button", { name: "Durch Pseudonym ersetzen" }).click();
  await expect(dialog.getByText("Bitte geben Sie einen Grund an.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
});
