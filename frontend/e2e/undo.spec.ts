import { expect, type Page, test } from "@playwright/test";
import { ownPlan, post, read, settled, signIn, userToken } from "./support";

const message = (page: Page, text: string) => page.getByRole("status").getByText(text, { exact: false }).last();

async function undone(page: Page, removed: string, back: string): Promise<void> {
  await expect(message(page, removed)).toBeVisible();
  await page.getByRole("button", { name: "Rückgängig", exact: true }).last().click();
  await expect(message(page, back)).toBeVisible();
}

test("what is deleted goes at once, and comes back whole under its own address", async ({ page, request }) => {
  const title = `Probe Löschen ${Date.now()}`;
  const plan = await ownPlan(request, [title, `${title}, die zweite`]);
  const [measureId = "", otherId = ""] = plan.measures;
  const bearer = await userToken(request, "coordinator");
  const { body } = await read(request, "/organisations?q=50-5", bearer);
  const organisation = body.items.find(({ key }: { key?: string }) => key === "50-5");
  await post(request, `/measures/${measureId}/responsibilities`, { role: "lead", organisationId: organisation.id });
  const pot = { kind: "money", qualifier: "at-most", amount: "4321.00" };
  const measures = [{ measureId }, { measureId: otherId }];
  const line = await post(request, `/plans/${plan.id}/budget-lines`, { ...pot, measures });

  await signIn(page, "coordinator", `/measures/${measureId}`);
  await settled(page);
  const resources = page.getByRole("region", { name: "Ressourcen" });
  await resources.getByRole("button", { name: /4\.321.*entfernen/ }).click();
  await expect(resources.getByText(/4\.321/)).toHaveCount(0);
  await undone(page, "Die Ressource ist entfernt, bei allen 2 Maßnahmen.", "Die Ressource ist wieder da.");
  await expect(resources.getByRole("link", { name: /4\.321/ })).toHaveAttribute("href", `/budget-lines/${line.id}`);

  await page.getByRole("button", { name: /50-5.*entfernen$/ }).click();
  await undone(page, "Die Zuständigkeit ist entfernt.", "Die Zuständigkeit ist wieder da.");

  await page.getByRole("button", { name: "Maßnahme löschen" }).click();
  await expect(message(page, "Dieser Maßnahme dienen noch Ressourcen.")).toBeVisible();
  await resources.getByRole("button", { name: /4\.321.*entfernen/ }).click();
  await expect(resources.getByText(/4\.321/)).toHaveCount(0);
  await page.getByRole("button", { name: "Maßnahme löschen" }).click();
  await expect(page).toHaveURL(`/plans/${plan.year}/measures`);
  await undone(page, `„${title}“ ist gelöscht.`, `„${title}“ ist wieder da.`);
  await expect(page).toHaveURL(`/measures/${measureId}`);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole("button", { name: /50-5.*entfernen$/ })).toBeVisible();
});

test("a goal and an organisation come back, too", async ({ page, request }) => {
  const name = `Probe Wiederkehr ${Date.now()}`;
  const plan = await ownPlan(request, []);
  const block = await post(request, `/plans/${plan.id}/building-blocks`, { number: "10.1", title: name });
  await post(request, `/plans/${plan.id}/goals`, { title: `Ziel ${name}`, buildingBlockIds: [block.id] });
  const organisation = await post(request, "/organisations", { name, kind: "partner" });

  await signIn(page, "coordinator", `/plans/${plan.year}/structure`);
  await page.getByRole("button", { name: `Ziel ${name} entfernen` }).click();
  await undone(page, `„Ziel ${name}“ ist gelöscht.`, `„Ziel ${name}“ ist wieder da.`);
  await expect(page.getByRole("button", { name: `Ziel ${name} entfernen` })).toBeVisible();

  await page.goto(`/organisations/${organisation.id}`);
  await page.getByRole("button", { name: "Löschen", exact: true }).click();
  await expect(page).toHaveURL("/organisations");
  await undone(page, "Die Organisation ist gelöscht.", "Die Organisation ist wieder da.");
  await expect(page).toHaveURL(`/organisations/${organisation.id}`);
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});

test("a succession is taken back: who ended goes on, and the successor is gone", async ({ page, request }) => {
  const name = `Probe Nachfolge ${Date.now()}`;
  const plan = await ownPlan(request, [name]);
  const office = await post(request, "/organisations", { name, kind: "office" });
  await post(request, "/organisations", { name: `${name} Sachgebiet`, kind: "unit", parentId: office.id });
  await post(request, `/measures/${plan.measures[0]}/responsibilities`, { role: "lead", organisationId: office.id });

  await signIn(page, "coordinator", `/organisations/${office.id}`);
  await page.getByRole("button", { name: "Nachfolge regeln" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Erster Tag der Nachfolge").fill("1.1.2035");
  await dialog.getByLabel("Name", { exact: true }).fill(`${name} neu`);
  await dialog.getByRole("button", { name: "Nachfolge eintragen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `${name} neu` })).toBeVisible();
  const successor = page.url();

  await page.getByRole("button", { name: "Rückgängig", exact: true }).last().click();
  await expect(message(page, "Die Nachfolge ist zurückgenommen")).toBeVisible();
  await expect(page).toHaveURL(`/organisations/${office.id}`);
  await expect(page.getByRole("button", { name: "Nachfolge regeln" })).toBeVisible();
  const { body } = await read(request, `/organisations/${office.id}`, await userToken(request, "coordinator"));
  expect(body.validTo).toBeUndefined();
  await page.goto(successor);
  await expect(page.getByRole("heading", { name })).toHaveCount(0);
});
