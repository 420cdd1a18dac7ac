import { expect, test } from "@playwright/test";
import { change, measureOfRow, portalToken, read, signIn, TABLE } from "./support";

test("sees the county's 2011 plan in figures", async ({ page }) => {
  await signIn(page, "coordinator");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Handlungsschwerpunkte Integration in 2011");
  const panel = page.getByRole("region", { name: "Maßnahmen" });
  await expect(panel.getByRole("link", { name: "38 Maßnahmen" })).toBeVisible();
  await expect(panel.getByRole("link", { name: "7 davon neu" })).toBeVisible();
  await expect(panel.getByRole("link", { name: "2 ohne Zuständigkeit" })).toBeVisible();
  for (const [block, count] of [
    [/^Punkt 9/, 13],
    [/^10\.1\.? Sprache/, 4],
    [/10\.1 \+ 10\.2 \+ 10\.3/, 3],
    [/10\.7/, 3],
  ] as const) {
    const row = panel.getByRole("listitem").filter({ has: page.getByRole("link", { name: block }) });
    await expect(row.last()).toContainText(new RegExp(`${count}$`));
  }
});

test("finds measures in the county's layout by searching and filtering", async ({ page }) => {
  await signIn(page, "coordinator", TABLE);
  const table = page.getByRole("table");
  await expect(page.getByText("38 Maßnahmen", { exact: true })).toBeVisible();
  await expect(table.locator("tbody tr")).toHaveCount(38);
  await expect(table.getByRole("columnheader")).toHaveText([
    "Baustein",
    "Wesentliche Ziele",
    // The boxes for choosing rows.
    "",
    "Maßnahmen",
    "a) Zuständigkeit b) Zusammenarbeit c) weitere",
    "Ressourcen",
  ]);
  await expect(table.getByText(/höchstens 10\.000\s€ pro Jahr, gemeinsamer Topf/)).toHaveCount(2);
  await expect(table.getByText(/rund 2\.000\s€/)).toBeVisible();

  await page.getByRole("searchbox", { name: "Suche" }).fill("Auslanderbehörde");
  await expect(page).toHaveURL(/q=Auslander/);
  await expect(table.getByRole("link", { name: /Ausländerbehörde/ })).toBeVisible();

  await page.getByRole("button", { name: "Filter aufheben" }).click();
  const isNew = page.getByRole("checkbox", { name: "Nur neue" });
  await isNew.click();
  await expect(isNew).toBeChecked();
  await expect(page.getByText("7 Maßnahmen gefunden")).toBeVisible();
  await isNew.click();
  await expect(isNew).not.toBeChecked();
  await page.getByRole("checkbox", { name: "Ohne Zuständigkeit" }).click();
  await expect(page.getByText("2 Maßnahmen gefunden")).toBeVisible();
  await page.reload();
  await expect(page.getByText("2 Maßnahmen gefunden")).toBeVisible();
});

test("sees what the plan costs, and why", async ({ page }) => {
  await signIn(page, "coordinator", "/plans/2011/costs?groupBy=building-block");
  const total = page.getByRole("region", { name: "Der ganze Plan" });
  await expect(total).toContainText(/höchstens 148\.500\s€, davon 18\.500\s€ ungefähr; 10 Posten ohne Zahl/);
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: /^Punkt 9/ }) });
  await expect(row).toContainText(/36\.500\s€/);
  await row.getByRole("button", { name: /^Warum\?/ }).click();
  await expect(page.getByRole("table", { name: "Was mit einer Zahl zählt" })).toContainText(
    "gemeinsamer Topf: zählt hier einmal",
  );

  await page.getByLabel("Aufgeteilt nach").selectOption("Zuständigkeit");
  await expect(page).toHaveURL(/groupBy=lead/);
  const leads = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: /Ratingen/ }) });
  await expect(leads).toContainText(/70\.000\s€/);
});

test("changes a measure, sees who changed what, and undoes it", async ({ page, request }) => {
  const { id, title } = await measureOfRow(request, 6);
  await signIn(page, "coordinator", `/measures/${id}`);
  await page.getByRole("button", { name: "Bearbeiten", exact: true }).click();
  await expect(page.getByLabel("Titel", { exact: true })).toBeFocused();
  await page.getByLabel("Titel", { exact: true }).fill(`${title} (überarbeitet)`);
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `${title} (überarbeitet)` })).toBeVisible();
  await expect(page.getByText("veröffentlicht, seither geändert")).toBeVisible();
  const newest = page.getByRole("region", { name: "Verlauf" }).getByRole("listitem").first();
  await expect(newest).toContainText("Klara Muster hat die Maßnahme geändert");
  // The difference by words: what came is marked.
  await expect(newest.getByRole("insertion")).toContainText("(überarbeitet)");

  await page.getByRole("button", { name: "Rückgängig", exact: true }).click();
  await expect(page.getByText("Die Änderung ist zurückgenommen.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible();
  await expect(newest.getByRole("deletion")).toContainText("(überarbeitet)");
});

test("leaves in the middle of a word, and goes on where it stood", async ({ page, request }) => {
  const { id } = await measureOfRow(request, 12);
  await signIn(page, "coordinator", `/measures/${id}`);
  await page.getByRole("button", { name: "Bearbeiten", exact: true }).click();
  await page.getByLabel("Beschreibung").fill("Noch nicht gespeichert");
  await page.getByRole("link", { name: "Kosten" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Kosten/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel("Beschreibung")).toHaveValue("Noch nicht gespeichert");
  await page.getByRole("button", { name: "Entwurf verwerfen" }).click();
  await expect(page.getByRole("button", { name: "Bearbeiten", exact: true })).toBeFocused();
});

test("adds a partner and a shared pot in words", async ({ page, request }) => {
  const { id } = await measureOfRow(request, 23);
  await signIn(page, "coordinator", `/measures/${id}`);
  await page.getByRole("button", { name: "Beteiligte hinzufügen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Amt, Stadt oder Partner" }).fill("amt 53");
  await page.getByRole("listbox").getByRole("option").first().click();
  await dialog.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByRole("region", { name: "Zuständigkeit und Zusammenarbeit" })).toContainText("53");
  await expect(dialog).toHaveCount(0);

  await page.getByRole("button", { name: "Ressource hinzufügen" }).click();
  await dialog.getByLabel("Betrag in Euro").fill("20.000 €");
  await dialog.getByRole("combobox", { name: "Gemeinsam mit einer weiteren Maßnahme" }).fill("Vorlesewettbewerb");
  await expect(page.getByRole("listbox").getByRole("option", { name: /Vorlesewettbewerb/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(dialog.getByText(/höchstens 20\.000\s€, gemeinsamer Topf/)).toBeVisible();
  await dialog.getByRole("button", { name: "Speichern" }).click();
  const resources = page.getByRole("region", { name: "Ressourcen" });
  await expect(resources).toContainText(/höchstens 20\.000\s€, gemeinsam mit „.*Vorlesewettbewerb/);

  // Taken away again: the other journeys count on the plan's own total.
  await resources.getByRole("button", { name: /höchstens 20\.000.*entfernen/ }).click();
  await expect(page.getByText("Die Ressource ist entfernt, bei allen 2 Maßnahmen.")).toBeVisible();
  await page.getByRole("button", { name: /^(Amt )?53.*entfernen$/ }).click();
  await expect(page.getByText("Die Zuständigkeit ist entfernt.")).toBeVisible();
});

test("publishes, and the portal fetches it by its own token", async ({ page, request }) => {
  const { id, title } = await measureOfRow(request, 11);
  const explanation = `Datensammlung begonnen, Vermerk ${Date.now()}`;
  await change(request, id, { statusReason: explanation });
  const bearer = await portalToken(request, "portal-mokme");
  const before = await read(request, "/published/mokme/measures?limit=200", bearer);

  await signIn(page, "coordinator", "/plans/2011/publishing");
  const preview = page.getByRole("region", { name: "Vorschau" });
  await preview
    .getByText(/Maßnahmen? änder[nt] sich/)
    .first()
    .click();
  await expect(preview).toContainText(title);
  await page.getByLabel("Zusatz").fill("Stand der Umsetzung ergänzt");
  await page.getByLabel("Nummer des Beschlusses").fill("50/012/2011");
  await page.getByLabel("Datum des Beschlusses").fill("26.4.2011");
  await page.getByRole("button", { name: "Jetzt veröffentlichen" }).click();
  const next = before.body.edition + 1;
  await expect(page.getByText(`Ausgabe ${next} ist veröffentlicht.`)).toBeVisible();
  await expect(page.getByRole("heading", { name: `Ausgabe ${next}`, exact: true })).toBeVisible();

  const feed = await read(request, "/published/mokme/measures?limit=200", bearer);
  expect(feed.body.edition).toBe(next);
  const found = feed.body.items.find((item: { title: string }) => item.title === title);
  expect(found).toMatchObject({ statusReason: explanation });
  expect(JSON.stringify(feed.body)).not.toContain("Lindemann");
});
