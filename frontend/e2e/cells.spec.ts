import { expect, type Page, test } from "@playwright/test";
import { API, expectAccessible, ownPlan, post, read, settled, signIn, userToken } from "./support";

type Request = Parameters<typeof read>[0];

const cell = (page: Page, row: string, column: string) =>
  page.locator(`td[data-row="${row}"][data-column="${column}"]`);

async function partiesOf(request: Request, measureId: string): Promise<string[]> {
  const { body } = await read(request, `/measures/${measureId}`, await userToken(request, "coordinator"));
  return body.responsibilities.map(
    ({ role, organisation, note }: { role: string; organisation?: { name: string }; note?: string }) =>
      `${role} ${organisation?.name ?? note}`,
  );
}

const ownOffice = (request: Request) =>
  post(request, "/organisations", { name: `Zellenamt ${crypto.randomUUID().slice(0, 8)}`, kind: "office" });

test("puts an office into a cell by keyboard, takes it out, and both back", async ({ page, request }) => {
  const office = await ownOffice(request);
  const plan = await ownPlan(request, ["Sprachkurs"]);
  const [id = ""] = plan.measures;
  await signIn(page, "coordinator", `/plans/${plan.year}/measures?edit=true&columns=title,lead,cooperation`);
  await settled(page);
  await cell(page, id, "lead").focus();
  await page.keyboard.press("Enter");
  const editor = page.getByRole("group", { name: "Zuständigkeit: Sprachkurs" });
  await expect(editor.getByRole("combobox")).toBeFocused();
  await expectAccessible(page, "organisations in a cell");
  await page.keyboard.type(office.name);
  await page.keyboard.press("Enter");
  await expect.poll(() => partiesOf(request, id)).toEqual([`lead ${office.name}`]);
  await expect(editor.getByRole("combobox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(cell(page, id, "lead")).toBeFocused();

  // The row goes on from its new version: a title right after it collides with nobody.
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("F2");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Abendkurs");
  await page.keyboard.press("Enter");
  await expect(page.getByText("„Abendkurs“ ist gespeichert.")).toBeVisible();

  await cell(page, id, "lead").focus();
  await page.keyboard.press("F2");
  await page.getByRole("button", { name: `„${office.name}“ entfernen` }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => partiesOf(request, id)).toEqual([]);
  await expect(page.getByRole("group", { name: /^Zuständigkeit/ }).getByRole("combobox")).toBeFocused();
  await page.getByRole("button", { name: "Rückgängig", exact: true }).last().click();
  await expect.poll(() => partiesOf(request, id)).toEqual([`lead ${office.name}`]);
});

test("says in the cell that somebody else was quicker with an office", async ({ page, request }) => {
  const office = await ownOffice(request);
  const plan = await ownPlan(request, ["Elternabend"]);
  const [id = ""] = plan.measures;
  const input = { role: "cooperation", organisationId: office.id };
  const party = await post(request, `/measures/${id}/responsibilities`, input);
  await signIn(page, "coordinator", `/plans/${plan.year}/measures?edit=true`);
  await settled(page);
  await cell(page, id, "responsibility").dblclick();
  const button = page.getByRole("button", { name: `„${office.name}“ entfernen` });
  await expect(button).toBeVisible();
  const bearer = await userToken(request, "coordinator");
  const changed = await request.patch(`${API}/responsibilities/${party.id}`, {
    headers: { Authorization: `Bearer ${bearer}`, "If-Match": '"1"', "Content-Type": "application/merge-patch+json" },
    data: JSON.stringify({ note: "für die Räume" }),
  });
  expect(changed.status()).toBe(200);
  await button.click();
  await expect(page.getByText(/Jemand anderes hat das inzwischen geändert/).first()).toBeVisible();
  await expect(page.getByRole("button", { name: `„${office.name}, für die Räume“ entfernen` })).toBeVisible();
  expect(await partiesOf(request, id)).toEqual([`cooperation ${office.name}`]);
});

test("copies a cell, pastes it into another, and empties one", async ({ page, context, request }) => {
  const plan = await ownPlan(request, ["Lesepaten", "Chor"]);
  const [first = "", second = ""] = plan.measures;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await signIn(page, "coordinator", `/plans/${plan.year}/measures?edit=true&columns=title,status,recurrence`);
  await settled(page);
  const recurrence = async (id: string) => {
    const { body } = await read(request, `/measures/${id}`, await userToken(request, "coordinator"));
    return body.schedule.recurrence;
  };
  await cell(page, first, "recurrence").focus();
  await page.keyboard.type("vierteljährlich");
  await page.keyboard.press("Enter");
  await expect.poll(() => recurrence(first)).toBe("vierteljährlich");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Control+C");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Control+V");
  await expect.poll(() => recurrence(second)).toBe("vierteljährlich");
  await page.keyboard.press("Delete");
  await expect.poll(() => recurrence(second)).toBeUndefined();
  await expect(cell(page, second, "recurrence")).toBeFocused();
});

test("takes rows from Excel with who carries them and what they cost, and all of it back", async ({
  page,
  context,
  request,
}) => {
  const office = await ownOffice(request);
  const plan = await ownPlan(request, ["Schon da"]);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await signIn(page, "coordinator", `/plans/${plan.year}/measures`);
  await settled(page);
  const rows = [
    "Maßnahme\tZuständigkeit\tZusammenarbeit\tRessourcen",
    `Lesepaten\t${office.name}\tVerein Nirgendwo\tmax. 10.000 € / Jahr (inkl. nachfolgende Zeile)`,
    `Chor\t${office.name}\tVerein Nirgendwo\tMittel s.o.`,
  ];
  await page.evaluate((text) => navigator.clipboard.writeText(text), rows.join("\n"));
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("Control+V");
  const dialog = page.getByRole("dialog", { name: "Zeilen aus Excel einfügen" });
  await expect(dialog.getByText(`„${office.name}“: ${office.name}`).first()).toBeVisible();
  await expect(dialog.getByText(/höchstens 10\.000/).first()).toBeVisible();
  await expect(dialog.getByText("Aus den Mitteln der Zeile darüber.")).toBeVisible();
  await dialog.getByLabel("Wer ist „Verein Nirgendwo“?").first().selectOption({ label: office.name });
  await expectAccessible(page, "paste with organisations");
  await dialog.getByRole("button", { name: "2 Maßnahmen anlegen" }).click();
  await expect(page.getByText("2 Maßnahmen angelegt.")).toBeVisible();

  const bearer = await userToken(request, "coordinator");
  const measures = async () => (await read(request, `/plans/${plan.id}/measures`, bearer)).body.items;
  const [, readers, choir] = await measures();
  expect(await partiesOf(request, readers.id)).toEqual([`lead ${office.name}`, `cooperation ${office.name}`]);
  expect(readers.budgetLines).toMatchObject([{ amount: "10000.00", qualifier: "at-most", shared: true }]);
  expect(choir.budgetLines.map(({ id }: { id: string }) => id)).toEqual([readers.budgetLines[0].id]);
  await page.getByRole("button", { name: "Rückgängig", exact: true }).click();
  await expect.poll(async () => (await measures()).length).toBe(1);
});

test("in English: filters say how many they leave, and a day is understood as people say it", async ({
  page,
  request,
}) => {
  const plan = await ownPlan(request, ["Course", "Choir", "Feast"]);
  await signIn(page, "coordinator", `/plans/${plan.year}/measures`);
  await settled(page);
  await page.getByRole("button", { name: "English" }).click();
  const status = page.getByLabel("Status", { exact: true });
  await expect(status.getByRole("option", { name: "planned · 3 measures" })).toBeAttached();
  await expect(status.getByRole("option", { name: "running · no measure" })).toBeAttached();
  await expect(page.getByRole("checkbox", { name: "Without a lead · 3 measures" })).toBeVisible();

  const since = page.getByLabel("Changed since");
  await since.fill("someday");
  await since.press("Enter");
  await expect(page.getByText(/That is not a day/)).toBeVisible();
  await expectAccessible(page, "a day that is none");
  await since.fill("yesterday");
  await since.press("Enter");
  await expect(since).toHaveValue(/^\d\d\.\d\d\.\d{4}$/);
  await expect(page).toHaveURL(/since=\d{4}-\d\d-\d\d/);
  await expect(page.getByText("3 measures found")).toBeVisible();
  await since.fill("");
  await since.press("Enter");
  await expect(page).not.toHaveURL(/since/);
});
