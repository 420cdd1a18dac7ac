import { expect, type Page, test } from "@playwright/test";
import { change, inEnglish, measureOfRow, ownPlan, post, read, settled, signIn, userToken } from "./support";

test.beforeEach(async ({ page }) => inEnglish(page));

const says = (page: Page, text: string | RegExp) => expect(page.getByText(text).first()).toBeVisible();

test("the coordinator sets a measure to running with a sentence, and publishes", async ({ page, request }) => {
  const plan = await ownPlan(request, [`Homework club ${Date.now()}`]);
  await signIn(page, "coordinator", `/measures/${plan.measures[0]}`);
  await page.getByRole("button", { name: "Change status" }).click();
  const dialog = page.getByRole("dialog", { name: "Change the status" });
  await dialog.getByRole("radio", { name: "running" }).check();
  await dialog.getByLabel("A sentence about it").fill("Two groups have begun");
  await dialog.getByRole("button", { name: "Save" }).click();
  await says(page, "The new status and your sentence are saved.");
  await expect(page.getByRole("region", { name: "Progress reports" })).toContainText("Two groups have begun");

  const { id } = await measureOfRow(request, 14);
  await change(request, id, { statusReason: `Noted in English ${Date.now()}` });
  await page.goto("/plans/2011/publishing");
  await settled(page);
  await page.getByRole("button", { name: "Publish now" }).click();
  await says(page, /^Edition \d+ is published\.$/);
  await change(request, id, { statusReason: null });
});

test("an editor reports progress with a sentence", async ({ page, request }) => {
  const title = `Parents' evening ${Date.now()}`;
  const plan = await ownPlan(request, [title]);
  const { body } = await read(request, "/organisations?q=40&limit=200", await userToken(request, "coordinator"));
  const office = body.items.find(({ key }: { key?: string }) => key === "40");
  await post(request, `/measures/${plan.measures[0]}/responsibilities`, { role: "lead", organisationId: office.id });
  await signIn(page, "editor-40", `/measures/${plan.measures[0]}`);
  const reports = page.getByRole("region", { name: "Progress reports" });
  await reports.getByRole("button", { name: "Report news" }).click();
  await page.getByLabel("What is new?").fill("Forty parents came");
  await page.getByRole("button", { name: "Save report" }).click();
  await says(page, /your report is saved|^Report on .* saved\.$/);
  await expect(reports).toContainText("Forty parents came");
});

test("finance books on a line and sees what is left", async ({ page, request }) => {
  const plan = await ownPlan(request, ["Reading contest"]);
  const line = await post(request, `/plans/${plan.id}/budget-lines`, {
    kind: "money",
    qualifier: "at-most",
    amount: "20000.00",
    measures: [{ measureId: plan.measures[0] }],
  });
  await signIn(page, "finance", `/budget-lines/${line.id}`);
  await settled(page);
  await page.getByRole("button", { name: "Enter a booking" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Kind of booking").selectOption("committed");
  await dialog.getByLabel("Amount in euros").fill("12.000");
  await dialog.getByLabel("Booking text").fill("Printer's order");
  await dialog.getByRole("button", { name: "Book", exact: true }).click();
  await expect(dialog.getByRole("link", { name: /This can be read in two ways/ })).toBeVisible();
  await dialog.getByLabel("Amount in euros").fill("12,000");
  await dialog.getByRole("button", { name: "Book", exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("table", { name: "Balance by fiscal year" }).getByRole("row").nth(1)).toContainText(
    /€8,000/,
  );
});

for (const reader of ["viewer", "auditor"]) {
  test(`the ${reader} sees who changed what`, async ({ page, request }) => {
    const plan = await ownPlan(request, [`Letters to parents ${Date.now()}`]);
    const id = plan.measures[0] ?? "";
    await change(request, id, { description: "All schools send them" });
    await change(request, id, { description: "Some schools send them" });
    await signIn(page, reader, `/measures/${id}`);
    await settled(page);
    const newest = page.getByRole("region", { name: "History" }).locator(".app-history > li").first();
    await expect(newest).toContainText("Klara Muster changed the measure");
    await expect(newest.locator("del")).toContainText("All");
    await expect(newest.locator("ins")).toContainText("Some");
    await expect(page.getByRole("button", { name: /^(Edit|Change status|Delete measure)$/ })).toHaveCount(0);
  });
}

test("the administration begins with what needs a hand, and invites somebody", async ({ page }) => {
  const name = `probe-${crypto.randomUUID().slice(0, 8)}`;
  await signIn(page, "admin");
  await expect(page.getByRole("heading", { level: 1, name: "Administration" })).toBeVisible();
  await page.getByRole("link", { name: "All people, and inviting somebody" }).click();
  await page.getByRole("button", { name: "Invite somebody" }).click();
  const dialog = page.getByRole("dialog", { name: "Invite somebody" });
  await dialog.getByLabel("First name").fill("Thea");
  await dialog.getByLabel("Last name").fill(name);
  await dialog.getByLabel("E-mail").fill(`${name}@probe.example`);
  await dialog.getByRole("checkbox", { name: "Reading" }).check();
  await dialog.getByRole("button", { name: "Invite", exact: true }).click();
  const invited = page.getByRole("alertdialog", { name: `Thea ${name} is invited` });
  await invited.getByRole("button", { name: "I have handed it over" }).click();
  await page.goto("/");
  const waiting = page.getByRole("region", { name: /invited and ha(s|ve) not been here yet$/ });
  await expect(waiting.getByRole("link", { name: `Thea ${name}` })).toBeAttached();
});
