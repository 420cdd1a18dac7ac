import { expect, test } from "@playwright/test";
import { API, expectAccessible, expectNoSidewaysScrolling, settled, signIn, userToken } from "./support";

const person = () => `probe-${crypto.randomUUID().slice(0, 8)}`;

test("an administrator invites somebody, who signs in, gets another role, and is locked out", async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(150_000);
  const login = person();
  const email = `${login}@probe.example`;
  await signIn(page, "admin", "/users");
  await settled(page);
  await page.getByRole("button", { name: "Jemanden einladen" }).click();
  const dialog = page.getByRole("dialog", { name: "Jemanden einladen" });
  await dialog.getByRole("button", { name: "Einladen", exact: true }).click();
  await expect(dialog.getByRole("link", { name: /Vorname: Bitte füllen/ })).toBeVisible();
  await expectAccessible(page, "invitation with errors");
  await dialog.getByLabel("Vorname").fill("Theo");
  await dialog.getByLabel("Nachname").fill(login);
  await dialog.getByLabel("E-Mail").fill(email);
  await dialog.getByRole("checkbox", { name: "Lesen" }).check();
  await dialog.getByRole("button", { name: "Einladen", exact: true }).click();
  const invited = page.getByRole("alertdialog", { name: `Theo ${login} ist eingeladen` });
  const initial = await invited.getByLabel("Erstes Passwort").inputValue();
  await expectAccessible(page, "first password");
  await invited.getByRole("button", { name: "Ich habe es weitergegeben" }).click();

  const theirs = await browser.newPage();
  await theirs.goto("/");
  await theirs.locator("#username").fill(email);
  await theirs.locator("#password").fill(initial);
  await theirs.locator("#kc-login, [type=submit]").first().click();
  const own = "mein-eigenes-passwort";
  await theirs.locator("#password-new").fill(own);
  await theirs.locator("#password-confirm").fill(own);
  await theirs.locator("[type=submit]").first().click();
  await expect(theirs.getByRole("button", { name: `Theo ${login}` })).toBeVisible();
  await theirs.goto("/users");
  await expect(theirs.getByRole("heading", { name: "Das ist Ihrer Rolle nicht erlaubt" })).toBeVisible();
  await expect(theirs.getByText("Personen einladen").or(theirs.getByText("Zugänge sehen"))).toBeVisible();

  await page.getByRole("searchbox", { name: "Personen suchen" }).fill(login);
  const row = page.getByRole("row", { name: new RegExp(login) });
  await expect(row).toContainText("kann sich anmelden");
  await row.getByRole("button", { name: /bearbeiten/ }).click();
  const edit = page.getByRole("dialog", { name: `Was Theo ${login} darf` });
  await edit.getByRole("checkbox", { name: "Bearbeitung" }).check();
  await edit.getByRole("button", { name: "Speichern" }).click();
  // The error leads to its field.
  await edit.getByRole("link", { name: /Organisation: Wer bearbeiten soll/ }).click();
  const organisation = edit.getByRole("combobox", { name: "Organisation" });
  await expect(organisation).toBeFocused();
  await organisation.pressSequentially("50-5");
  await page.getByRole("option", { name: /50-5/ }).first().click();
  await edit.getByRole("checkbox", { name: "kann sich anmelden" }).uncheck();
  await edit.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByText(new RegExp(`Gespeichert. Theo ${login}`))).toBeVisible();
  await expect(row).toContainText("gesperrt");
  await expect(row).toContainText("50-5");

  // Locked out: a reload asks Keycloak, which ended the session.
  await theirs.reload();
  await expect(theirs.locator("#username")).toBeVisible();
  await theirs.close();

  const answer = await request.get(`${API}/users?q=${login}`, {
    headers: { Authorization: `Bearer ${await userToken(request, "admin")}` },
  });
  expect((await answer.json()).items[0]).toMatchObject({ roles: ["editor", "viewer"], enabled: false });
});

test("the own account stays, and says so at the place", async ({ page }) => {
  await signIn(page, "admin", "/users?q=adele");
  await settled(page);
  await page.getByRole("button", { name: "Adele Demo bearbeiten" }).click();
  const dialog = page.getByRole("dialog", { name: "Was Adele Demo darf" });
  await dialog.getByRole("checkbox", { name: "kann sich anmelden" }).uncheck();
  await dialog.getByRole("button", { name: "Speichern" }).click();
  await expect(dialog.getByText(/Das ist Ihr eigener Zugang/)).toBeVisible();
  await expectAccessible(page, "refused change of a user");
});

for (const scheme of ["light", "dark"] as const) {
  test(`the screen of users is accessible and fits a phone, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await signIn(page, "admin", "/users");
    await settled(page);
    await expectAccessible(page, `users, ${scheme}`);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScrolling(page, "users");
    await page.goto("/users?role=auditor&q=gibtesnicht");
    await expect(page.getByText("Niemand gefunden")).toBeVisible();
    await expectAccessible(page, `no users, ${scheme}`);
  });
}
