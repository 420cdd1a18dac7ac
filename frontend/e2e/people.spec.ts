import { expect, test } from "@playwright/test";
import { measureOfRow, signIn } from "./support";

test("two people change the same measure: both versions, and a choice", async ({ browser, request }) => {
  const { id, title } = await measureOfRow(request, 36);
  // Texts that no earlier run left behind: saving what is there already is no change.
  const run = Date.now();
  const theirs = `Fassung des Amtes 40, ${run}`;
  const ours = `Fassung der Koordination, ${run}`;
  const elsewhere = `Nur vom Amt 40 geändert, ${run}`;
  const first = await (await browser.newContext()).newPage();
  const second = await (await browser.newContext()).newPage();
  await signIn(first, "coordinator", `/measures/${id}`);
  await signIn(second, "editor-40", `/measures/${id}`);
  for (const page of [first, second]) {
    await page.getByRole("button", { name: "Bearbeiten", exact: true }).click();
  }
  await second.getByLabel("Beschreibung").fill(theirs);
  await second.getByRole("button", { name: "Speichern" }).click();
  await expect(second.getByText("Gespeichert.")).toBeVisible();
  await second.getByRole("button", { name: "Stand ändern" }).click();
  await second.getByLabel("Erläuterung zum Stand").fill(elsewhere);
  await second.getByRole("dialog").getByRole("button", { name: "Speichern" }).click();
  await expect(second.getByRole("dialog")).toHaveCount(0);

  await first.getByLabel("Beschreibung").fill(ours);
  await first.getByRole("button", { name: "Speichern" }).click();
  const dialog = first.getByRole("dialog", { name: "Jemand anderes hat inzwischen gespeichert" });
  await expect(dialog).toContainText(/Geändert von .+ am /);
  await expect(dialog).toContainText(theirs);
  await dialog.getByRole("radio", { name: ours }).check();
  await dialog.getByRole("button", { name: "So speichern" }).click();
  const details = first.getByRole("region", { name: "Maßnahme", exact: true });
  await expect(details).toContainText(ours);
  await expect(details).toContainText(elsewhere);
  await expect(first.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await first.context().close();
  await second.context().close();
});

test("the editor of office 40 may change row 36 and is not offered row 4", async ({ page, request }) => {
  const own = await measureOfRow(request, 36);
  const other = await measureOfRow(request, 4);
  await signIn(page, "editor-40", `/measures/${own.id}`);
  await expect(page.getByRole("button", { name: "Bearbeiten", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Beteiligte hinzufügen" })).toHaveCount(0);

  await page.goto(`/measures/${other.id}`);
  await expect(page.getByRole("heading", { level: 1, name: other.title })).toBeVisible();
  await expect(page.getByRole("region", { name: "Verlauf" }).getByRole("listitem").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Bearbeiten", exact: true })).toHaveCount(0);
});

test("a viewer is offered nothing to change", async ({ page, request }) => {
  const { id } = await measureOfRow(request, 36);
  await signIn(page, "viewer", `/measures/${id}`);
  await expect(page.getByRole("region", { name: "Verlauf" }).getByRole("listitem").first()).toBeVisible();
  const offers = /Bearbeiten|bearbeiten|entfernen|hinzufügen|Zurücknehmen/;
  await expect(page.getByRole("main").getByRole("button", { name: offers })).toHaveCount(0);
  await expect(page.getByText("Interne Notiz")).toHaveCount(0);

  await page.goto("/plans/2011/publishing");
  await expect(page.getByRole("heading", { name: "Vorschau" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Jetzt veröffentlichen" })).toHaveCount(0);
  await page.goto("/imports");
  await expect(page.getByRole("heading", { name: "Plan als Tabelle ausgeben" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Datei prüfen" })).toHaveCount(0);
  await page.goto(`/imports/${crypto.randomUUID()}`);
  await expect(page.getByRole("heading", { name: "Das ist Ihrer Rolle nicht erlaubt" })).toBeVisible();
});

test("finance changes resources and nothing else", async ({ page, request }) => {
  const { id } = await measureOfRow(request, 4);
  await signIn(page, "finance", `/measures/${id}`);
  await expect(page.getByRole("button", { name: "Ressource hinzufügen" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Bearbeiten", exact: true })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Beteiligte hinzufügen" })).toHaveCount(0);
});

test("signing out ends the session in other tabs too", async ({ page, context }) => {
  await signIn(page, "viewer");
  const other = await context.newPage();
  await other.goto("/");
  await expect(other.getByRole("navigation", { name: "Hauptnavigation" }).getByRole("link").first()).toBeVisible();
  await page.locator("[aria-controls=user-menu]").click();
  await page.getByRole("button", { name: "Abmelden" }).click();
  await expect(page.locator("#username")).toBeVisible();
  await expect(other.getByText("Sie sind abgemeldet")).toBeVisible();
});

test("a session that ends keeps what was typed", async ({ page, request }) => {
  const { id } = await measureOfRow(request, 11);
  await signIn(page, "coordinator", `/measures/${id}`);
  await page.getByRole("button", { name: "Interne Notiz bearbeiten" }).click();
  const note = page.getByRole("textbox", { name: /Interne Notiz/ });
  const typed = `Darf nicht verloren gehen, ${Date.now()}`;
  await note.fill(typed);
  // The service no longer accepts the token, and Keycloak no longer renews it.
  await page.context().clearCookies();
  await page.route("**/protocol/openid-connect/token", (route) =>
    route.request().postData()?.includes("refresh_token")
      ? route.fulfill({ status: 400, json: { error: "invalid_grant" } })
      : route.continue(),
  );
  let refused = false;
  await page.route("**/api/v1/measures/**", (route) => {
    if (refused || route.request().method() !== "PATCH") return route.continue();
    refused = true;
    return route.fulfill({
      status: 401,
      contentType: "application/problem+json",
      json: { type: "/problems/unauthenticated", title: "", status: 401, code: "unauthenticated", instance: "-" },
    });
  });
  await page.getByRole("button", { name: "Speichern" }).click();
  const dialog = page.getByRole("alertdialog", { name: "Ihre Sitzung ist abgelaufen" });
  await expect(dialog).toBeVisible();
  const opened = page.waitForEvent("popup");
  await dialog.getByRole("button", { name: "Wieder anmelden" }).click();
  const popup = await opened;
  await popup.locator("#username").fill("coordinator");
  await popup.locator("#password").fill("coordinator");
  await popup.locator("#kc-login, [type=submit]").first().click();
  await expect(dialog).toHaveCount(0);
  await expect(note).toHaveValue(typed);
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByText("Gespeichert.")).toBeVisible();
});
