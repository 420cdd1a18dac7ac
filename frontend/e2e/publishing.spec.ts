import { expect, type Page, test } from "@playwright/test";
import { change, expectAccessible, measureOfRow, portalToken, publish, read, settled, signIn } from "./support";

const PUBLISHING = "/plans/2011/publishing";

test("two people publish at once: the second sees the newer edition first", async ({ page, request }) => {
  const { id } = await measureOfRow(request, 30);
  await signIn(page, "coordinator", PUBLISHING);
  await settled(page);
  await change(request, id, { statusReason: `Gleichzeitig geändert ${Date.now()}` });
  const newer = await publish(request);
  await page.getByRole("button", { name: "Jetzt veröffentlichen" }).click();
  await expect(page.getByText(`Inzwischen ist Ausgabe ${newer} erschienen`)).toBeVisible();
  await expectAccessible(page, "conflict of two publications");
  await expect(page.getByText(`zeigt Ausgabe ${newer}`).first()).toBeVisible();
  await page.getByRole("button", { name: "Jetzt veröffentlichen" }).click();
  await expect(page.getByText(`Ausgabe ${newer + 1} ist veröffentlicht.`)).toBeVisible();
});

test("plans a publication for later, and cancels it", async ({ page }) => {
  const note = `Eingeplant ${Date.now()}`;
  await signIn(page, "coordinator", PUBLISHING);
  await page.getByLabel("Zusatz").fill(note);
  await page.getByRole("radio", { name: "zu einem späteren Zeitpunkt" }).check();
  await page.getByLabel("Tag", { exact: true }).fill("1.12.2040");
  await page.getByLabel("Uhrzeit").fill("8:00");
  await page.getByRole("button", { name: "Einplanen" }).click();
  await expect(page.getByText("Eingeplant für 01.12.2040, 08:00.")).toBeVisible();
  const card = page.getByRole("region", { name: "Eingeplante Veröffentlichungen" }).getByRole("listitem");
  const own = card.filter({ hasText: note });
  await expect(own).toContainText("wartet");
  await own.getByRole("button", { name: /absagen/i }).click();
  await expect(own).toContainText("abgesagt");
  await expect(own.getByRole("button")).toHaveCount(0);
});

test("withdraws a measure in favour of another, and sees who still shows it", async ({ page, request }) => {
  const { id, title } = await measureOfRow(request, 24);
  const bearer = await portalToken(request, "portal-mokme");
  await change(request, id, { statusReason: `Vor der Rücknahme ${Date.now()}` });
  await publish(request);
  await read(request, "/published/mokme/measures?limit=200", bearer);

  await signIn(page, "coordinator", `/measures/${id}`);
  await page.getByRole("button", { name: "Zurücknehmen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Grund").fill("Geht in einer anderen auf");
  await dialog.getByRole("combobox", { name: /An ihrer Stelle/ }).fill("Vorlesewettbewerb");
  await page
    .getByRole("option", { name: /Vorlesewettbewerb/ })
    .first()
    .click();
  await dialog.getByRole("button", { name: "Zurücknehmen" }).click();
  await expect(page.getByText(/Zurückgenommen mit Ausgabe \d+\./)).toBeVisible();
  const state = page.getByRole("region", { name: "Veröffentlichung", exact: true });
  await expect(state.getByRole("row", { name: /mokme\.de zurückgenommen/ })).toBeVisible();

  await page.goto(PUBLISHING);
  await expect(page.getByText(/^mokme\.de zeigt vielleicht noch/)).toBeVisible();
  await page
    .getByRole("link", { name: /^Was sich mit Ausgabe/ })
    .first()
    .click();
  const changed = page.getByRole("region", { name: "Was sich geändert hat" });
  await changed.getByText("1 Maßnahme ist verschwunden").first().click();
  await expect(changed).toContainText(title);
  await expect(changed).toContainText(/Grund: Geht in einer anderen auf.*Ersatz:.*Vorlesewettbewerb/s);
  await expectAccessible(page, "edition with its changes open");

  // The portal fetches it; and what others count on is there again.
  await read(request, "/published/mokme/measures?limit=200", bearer);
  await page.goto("/channels/mokme");
  await expect(page.getByText("auf dem neuesten Stand")).toBeVisible();
  await change(request, id, { statusReason: null });
  await publish(request);
});

test("the administration sets a portal up, hands its secret over once, closes and deletes it", async ({
  page,
  request,
}) => {
  const key = `stadt-${Date.now()}`;
  await signIn(page, "admin", "/channels");
  await page.getByRole("button", { name: "Portal anlegen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: true }).fill("Stadtportal");
  await dialog.getByRole("button", { name: "Speichern" }).click();
  await expect(dialog.getByRole("link", { name: /^Kennziffer|^Kurzname/ })).toBeVisible();
  await expectAccessible(page, "portal form with errors");
  await dialog.getByLabel("Kurzname").fill(key);
  await dialog.getByLabel("Nur diese Bausteine").fill("10.1");
  await dialog.getByLabel("Quellenangabe").fill("Kreis Mettmann");
  await dialog.getByRole("button", { name: "Speichern" }).click();
  const secret = page.getByRole("alertdialog", { name: "Geheimnis für Stadtportal" });
  const first = await secret.getByLabel("Geheimnis", { exact: true }).inputValue();
  const client = await secret.getByLabel("Kennung des Zugangs").inputValue();
  expect(first.length).toBeGreaterThan(20);
  await expectAccessible(page, "secret");
  await portalToken(request, client, first);
  await secret.getByRole("button", { name: "Ich habe es weitergegeben" }).click();

  await page.getByRole("link", { name: "Stadtportal" }).click();
  await expect(page.getByRole("region", { name: "Einstellungen" })).toContainText("10.1");
  await page.getByRole("button", { name: "Bearbeiten" }).click();
  await dialog.getByLabel("Nur diese Bausteine").fill("");
  await dialog.getByRole("checkbox", { name: "Ressourcen" }).uncheck();
  await dialog.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByText("Alle Maßnahmen des Plans")).toBeVisible();

  await page.getByRole("button", { name: "Neues Geheimnis" }).click();
  await dialog.getByRole("button", { name: "Neues Geheimnis" }).click();
  const second = await secret.getByLabel("Geheimnis", { exact: true }).inputValue();
  expect(second).not.toBe(first);
  await secret.getByRole("button", { name: "Ich habe es weitergegeben" }).click();

  await page.getByRole("button", { name: "Portal schließen" }).click();
  await dialog.getByRole("button", { name: "Portal schließen" }).click();
  await expect(page.getByText(/^geschlossen am/)).toBeVisible();
  await page.getByRole("button", { name: "Wieder öffnen" }).click();
  await expect(page.getByRole("button", { name: "Portal schließen" })).toBeVisible();
  await page.getByRole("button", { name: "Löschen" }).click();
  await dialog.getByRole("button", { name: "Löschen" }).click();
  await expect(page.getByText("Stadtportal ist gelöscht.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Stadtportal" })).toHaveCount(0);
});

test("the administration sets a notification up, tests it and reads what came of it", async ({ page }) => {
  const url = `https://nirgends.invalid/${Date.now()}`;
  await signIn(page, "admin", "/channels/mokme");
  await page.getByRole("button", { name: "Benachrichtigung einrichten" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Adresse beim Portal").fill(url);
  await dialog.getByRole("button", { name: "Speichern" }).click();
  await handOver(page, /^whsec_/);
  await page.getByRole("link", { name: url }).click();
  await page.getByRole("button", { name: "Test senden" }).click();
  const log = page.getByRole("region", { name: "Protokoll" }).first();
  await expect(log.getByRole("row", { name: /^Test/ })).toContainText("den Namen gibt es nicht");
  await expectAccessible(page, "notification with its log");

  await page.getByRole("button", { name: "Geheimnis wechseln" }).click();
  await dialog.getByRole("button", { name: "Geheimnis wechseln" }).click();
  await handOver(page, /^whsec_/);
  await page.getByRole("button", { name: "Altes Geheimnis jetzt beenden" }).click();
  await expect(page.getByText("Das alte Geheimnis ist beendet.")).toBeVisible();
  await page.getByRole("button", { name: "Ausschalten" }).click();
  await expect(page.getByText("ausgeschaltet", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Einschalten" }).click();
  await expect(page.getByText("eingeschaltet", { exact: true })).toBeVisible();
  await log.getByRole("button", { name: /noch einmal senden$/ }).click();
  await expect(page.getByText("Wird noch einmal gesendet.")).toBeVisible();
  await page.getByRole("button", { name: "Löschen" }).click();
  await dialog.getByRole("button", { name: "Löschen" }).click();
  await expect(page.getByText("Die Benachrichtigung ist gelöscht.")).toBeVisible();
});

async function handOver(page: Page, form: RegExp): Promise<void> {
  const secret = page.getByRole("alertdialog");
  await expect(secret.getByLabel("Geheimnis", { exact: true })).toHaveValue(form);
  await secret.getByRole("button", { name: "Ich habe es weitergegeben" }).click();
}

test("a coordinator reads portals and notifications and is offered no change", async ({ page }) => {
  await signIn(page, "coordinator", "/channels/mokme");
  await expect(page.getByRole("region", { name: "Benachrichtigungen" })).toBeVisible();
  const acts = page.getByRole("main").getByRole("button");
  await expect(acts).toHaveCount(0);
  await page.goto("/channels");
  await expect(page.getByRole("link", { name: "mokme.de" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Portal anlegen" })).toHaveCount(0);
});
