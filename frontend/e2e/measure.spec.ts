import { expect, test } from "@playwright/test";
import { change, ownPlan, read, settled, signIn, tabTo, userToken } from "./support";

test("sets a measure to running with a sentence, by keyboard alone", async ({ page, request }) => {
  const { measures } = await ownPlan(request, ["Sprachkurs"]);
  await signIn(page, "coordinator", `/measures/${measures[0]}`);
  await settled(page);
  await tabTo(page, page.getByRole("button", { name: "Stand ändern" }));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Umsetzungsstand ändern" });
  await expect(dialog).toBeVisible();
  await tabTo(page, dialog.getByRole("radio", { name: "bleibt: geplant" }));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(dialog.getByRole("radio", { name: "läuft" })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.type("Der erste Kurs hat begonnen.");
  await tabTo(page, dialog.getByRole("button", { name: "Speichern" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Der neue Stand und Ihr Satz sind gespeichert.")).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Stand ändern" })).toBeFocused();
  await expect(page.getByRole("region", { name: "Maßnahme", exact: true })).toContainText("läuft");
  const bearer = await userToken(request, "coordinator");
  const { body } = await read(request, `/measures/${measures[0]}/progress`, bearer);
  expect(body.items[0]).toMatchObject({ status: "running", text: "Der erste Kurs hat begonnen." });
});

test("a draft survives a reload and is there in another browser, for its owner alone", async ({ browser, request }) => {
  const { measures } = await ownPlan(request, ["Sprachkurs"]);
  const address = `/measures/${measures[0]}`;
  const here = await (await browser.newContext()).newPage();
  await signIn(here, "coordinator", address);
  await here.getByRole("button", { name: "Zeitraum bearbeiten" }).click();
  await here.getByLabel(/^Beginn/).fill("Mai 20");
  await expect(here.getByText(/Entwurf gespeichert \d/)).toBeVisible();
  await here.reload();
  await expect(here.getByLabel(/^Beginn/)).toHaveValue("Mai 20");

  const there = await (await browser.newContext()).newPage();
  await signIn(there, "coordinator", address);
  await expect(there.getByLabel(/^Beginn/)).toHaveValue("Mai 20");
  await there.getByLabel(/^Beginn/).fill("2009–2011");
  await there.getByRole("button", { name: "Speichern" }).click();
  await expect(there.getByText("Gespeichert.")).toBeVisible();
  await expect(there.getByRole("region", { name: "Zeitraum" })).toContainText("2009 bis 2011");
  await there.reload();
  await settled(there);
  await expect(there.getByLabel(/^Beginn/)).toHaveCount(0);
  await here.context().close();
  await there.context().close();
});

test("a conflict about items is decided field by field, and undone", async ({ page, request }) => {
  const { measures } = await ownPlan(request, ["Sprachkurs"]);
  const id = measures[0] ?? "";
  await change(request, id, { description: "Alt", items: [{ text: "Vormittags" }, { text: "Abends" }] });
  await signIn(page, "coordinator", `/measures/${id}`);
  await page.getByRole("button", { name: "Bearbeiten", exact: true }).click();
  await page.getByLabel("Beschreibung").fill("Meine Beschreibung");
  await page.getByRole("textbox", { name: "Punkt 2" }).fill("Nachts");
  await change(request, id, { description: "Ihre Beschreibung", items: [{ text: "Vormittags" }] });
  await page.getByRole("button", { name: "Speichern" }).click();
  const dialog = page.getByRole("dialog", { name: "Jemand anderes hat inzwischen gespeichert" });
  const items = dialog.getByRole("group", { name: "Einzelne Punkte" });
  await expect(items.locator("ins")).toContainText("Nachts");
  await expect(items.locator("del").first()).toContainText("Abends");
  await items.getByRole("radio", { name: /Ihre Fassung/ }).check();
  await dialog
    .getByRole("group", { name: "Beschreibung" })
    .getByRole("radio", { name: /Ihre Beschreibung/ })
    .check();
  await dialog.getByRole("button", { name: "So speichern" }).click();
  const details = page.getByRole("region", { name: "Maßnahme", exact: true });
  await expect(details).toContainText("Nachts");
  await expect(details).toContainText("Ihre Beschreibung");
  await page.getByRole("button", { name: "Rückgängig", exact: true }).click();
  await expect(page.getByText("Die Änderung ist zurückgenommen.")).toBeVisible();
  await expect(details).not.toContainText("Nachts");
});

test("adds a measure, splits it, and finds what became of it", async ({ page, request }) => {
  const { year } = await ownPlan(request, ["Sprachcafé"]);
  await signIn(page, "coordinator", `/plans/${year}/new-measure`);
  await page.getByLabel("Titel").fill("Sprachkurs");
  await page.getByRole("button", { name: "Maßnahme anlegen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sprachkurs" })).toBeVisible();

  await page.getByRole("button", { name: "Aufteilen" }).click();
  const dialog = page.getByRole("dialog", { name: "Maßnahme aufteilen" });
  await dialog.getByLabel("Teil 1").fill("Am Vormittag");
  await dialog.getByLabel("Teil 2").fill("Am Abend");
  await dialog.getByRole("button", { name: "Aufteilen" }).click();
  await expect(page.getByText("Aus der Maßnahme sind 2 geworden.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Maßnahme", exact: true })).toContainText("entfallen");
  await page
    .getByRole("region", { name: "Über die Jahre", exact: true })
    .getByRole("link", { name: "Am Abend" })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Am Abend" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Über die Jahre", exact: true })).toContainText("Sprachkurs");
  await expect(page.getByRole("link", { name: "Vorherige: Am Vormittag" })).toBeVisible();
  await page.keyboard.press("Alt+PageUp");
  await expect(page.getByRole("heading", { level: 1, name: "Am Vormittag" })).toBeFocused();

  await page.getByRole("button", { name: "Zusammenführen" }).click();
  const merge = page.getByRole("dialog", { name: "Maßnahmen zusammenführen" });
  await merge.getByRole("combobox", { name: "Mit diesen Maßnahmen" }).fill("Abend");
  await page.getByRole("listbox").getByRole("option", { name: "Am Abend" }).click();
  await page.keyboard.press("Escape");
  await merge.getByLabel("Titel der neuen Maßnahme").fill("Sprachkurse");
  await merge.getByRole("button", { name: "Zusammenführen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sprachkurse" })).toBeVisible();
  await expect(page.getByText("Zusammengeführt in „Sprachkurse“.")).toBeVisible();
});
