import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type APIRequestContext, expect, test } from "@playwright/test";
import {
  API,
  expectAccessible,
  expectNoSidewaysScrolling,
  ownPlan,
  read,
  settled,
  signIn,
  tabTo,
  userToken,
} from "./support";

async function post(request: APIRequestContext, path: string, data: object) {
  const bearer = await userToken(request, "coordinator");
  const response = await request.post(`${API}${path}`, { headers: { Authorization: `Bearer ${bearer}` }, data });
  expect(response.status(), await response.text()).toBe(201);
  return response.json();
}

async function patch(request: APIRequestContext, path: string, data: object) {
  const bearer = await userToken(request, "coordinator");
  const { etag } = await read(request, path, bearer);
  const response = await request.patch(`${API}${path}`, {
    headers: { Authorization: `Bearer ${bearer}`, "If-Match": etag, "Content-Type": "application/merge-patch+json" },
    data: JSON.stringify(data),
  });
  expect(response.status(), await response.text()).toBe(200);
}

/** A plan whose measures an organisation leads and should have reported on long ago. */
async function overduePlan(request: APIRequestContext, organisationId: string, titles: string[]) {
  const plan = await ownPlan(request, titles);
  for (const measure of plan.measures) {
    await post(request, `/measures/${measure}/responsibilities`, { role: "lead", organisationId });
  }
  await patch(request, `/plans/${plan.id}/progress-schedule`, { firstDue: "1990-06-30", everyMonths: 36 });
  return plan;
}

async function office40(request: APIRequestContext): Promise<string> {
  const bearer = await userToken(request, "coordinator");
  const { body } = await read(request, "/organisations?q=40&limit=200", bearer);
  return body.items.find(({ key }: { key?: string }) => key === "40").id;
}

test("an editor signs in, sees what is due, and reports 'nothing new' in two clicks", async ({ page, request }) => {
  const title = `Elternabend ${Date.now()}`;
  const plan = await overduePlan(request, await office40(request), [title, `${title} zwei`]);
  await signIn(page, "editor-40", `/plans/${plan.year}`);
  const due = page.getByRole("region", { name: "Fällig für mich" });
  await expect(due.getByRole("link", { name: title, exact: true })).toBeVisible();
  await expectAccessible(page, "start page of an editor");
  await due.getByRole("button", { name: `Nichts Neues zu „${title}“` }).click();
  await due.getByRole("button", { name: `Ja, nichts Neues melden: ${title}`, exact: true }).click();
  await expect(page.getByText(`Bericht zu „${title}“ gespeichert.`)).toBeVisible();
  await expect(due.getByRole("link", { name: title, exact: true })).toHaveCount(0);

  // The other one on its own page, by keyboard, with a sentence, a status and a figure.
  await due.getByRole("link", { name: `${title} zwei` }).click();
  const section = page.getByRole("region", { name: "Berichte zum Stand" });
  await section.getByRole("button", { name: "Neues berichten" }).focus();
  await page.keyboard.press("Enter");
  await section.getByLabel("Was gibt es Neues?").fill("Läuft seit Mai.");
  await section.getByLabel("Umsetzungsstand").selectOption({ label: "läuft" });
  await section.getByLabel(/^Zahl/).fill("14,5");
  await section.getByLabel(/^Einheit/).fill("Teilnehmende");
  await expectAccessible(page, "report");
  await section.getByRole("button", { name: "Bericht speichern" }).click();
  await expect(section.getByText("14,5 Teilnehmende")).toBeVisible();
});

test("a coordinator reminds, and the mail is in the mailbox", async ({ page, request }) => {
  const unique = Date.now().toString(36);
  const address = `amt-${unique}@kreis.example`;
  const { id } = await post(request, "/organisations", {
    key: unique,
    name: `Amt ${unique}`,
    kind: "office",
    contactEmail: address,
  });
  const title = `Sprachkurs ${unique}`;
  const plan = await overduePlan(request, id, [title]);
  await signIn(page, "coordinator", `/plans/${plan.year}/reminders`);
  await settled(page);
  await expect(page.getByText(`Amt ${unique} (${address}): 1 Maßnahme`)).toBeVisible();
  await expectAccessible(page, "reminders");
  await page.getByLabel(/Ein paar Worte dazu/).fill("Bitte bis Freitag.");
  await page.getByRole("button", { name: "1 E-Mail senden" }).click();
  await expect(page.getByText("1 E-Mail geht in wenigen Sekunden hinaus.")).toBeVisible();
  await expect(page.getByRole("row", { name: new RegExp(`Amt ${unique}.*gesendet`) })).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page, "log of reminders");
  const mailbox = process.env.MAILBOX ?? "../.data/mailbox";
  const mails = (await readdir(mailbox)).filter((name) => name.endsWith(`-${address}.eml`));
  expect(mails).toHaveLength(1);
  expect(await readFile(join(mailbox, mails[0] ?? ""), "utf8")).toContain(`/measures/${plan.measures[0]}`);
});

test("due reports are given one after the other by keyboard, on a narrow screen", async ({ page, request }) => {
  const title = `Lesepaten ${Date.now()}`;
  await overduePlan(request, await office40(request), [title, `${title} zwei`]);
  await page.setViewportSize({ width: 320, height: 800 });
  await signIn(page, "editor-40", "/due");
  await settled(page);
  await expectNoSidewaysScrolling(page, "my due reports");
  const button = page.getByRole("button", { name: `Nichts Neues zu „${title}“`, exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: title, exact: true })).toHaveCount(0);
  const focused = page.locator(":focus");
  await expect(focused).toHaveCount(1);
  await expect(focused).toHaveRole("link");
});

test("the timeline is read by keyboard, zoomed, and comes as a table", async ({ page, request }) => {
  const plan = await ownPlan(request, ["Fest", "Kurs", "Rat"]);
  await patch(request, `/measures/${plan.measures[0]}`, {
    schedule: { events: [{ date: `${plan.year}-05`, title: "Marktplatz" }] },
  });
  await patch(request, `/measures/${plan.measures[1]}`, {
    schedule: { from: `${plan.year - 1}`, to: `${plan.year}-03-31` },
  });
  await signIn(page, "viewer", `/plans/${plan.year}/timeline`);
  await settled(page);
  const first = page.getByRole("link", { name: /^Fest: .*Termine: Mai/ });
  await tabTo(page, first);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("link", { name: /^Kurs:/ })).toBeFocused();
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/zoom=quarter/);
  await expect(page.getByRole("link", { name: /^Kurs:/ })).toBeFocused();
  await expectAccessible(page, "timeline");
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScrolling(page, "timeline");
  await page.getByLabel("Ansicht").selectOption({ label: "Tabelle" });
  await expect(page.getByRole("row", { name: /Fest.*Marktplatz/ })).toBeVisible();
  await expectNoSidewaysScrolling(page, "timeline as a table");
  await page.getByText("1 Maßnahme ohne Zeitangabe").click();
  await expect(page.getByRole("link", { name: "Rat", exact: true })).toBeVisible();
});

for (const [user, first] of [
  ["coordinator", "Was aufhält"],
  ["finance", "Was der Plan kostet"],
  ["auditor", "Seit Ihrem letzten Besuch"],
  ["viewer", "Seit Ihrem letzten Besuch"],
] as const) {
  test(`the start page of ${user} begins with what concerns them`, async ({ page }) => {
    await signIn(page, user, "/plans/2011");
    await settled(page);
    await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toHaveText(first);
    await expectAccessible(page, `start page of ${user}`);
    await page.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScrolling(page, `start page of ${user}`);
  });
}

test("everybody chooses whether to be reminded", async ({ page }) => {
  await signIn(page, "editor-50-5", "/plans/2011");
  await page.locator("[aria-controls=user-menu]").click();
  await page.getByRole("link", { name: "Einstellungen" }).click();
  const box = page.getByRole("checkbox", { name: "Ich möchte an fällige Berichte erinnert werden" });
  await expect(box).toBeChecked();
  await box.uncheck();
  await expect(page.getByText("Gespeichert.")).toBeVisible();
  await page.reload();
  await expect(box).not.toBeChecked();
  await box.check();
  await expect(page.getByText("Gespeichert.")).toBeVisible();
});
