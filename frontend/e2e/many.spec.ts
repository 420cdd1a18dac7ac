import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { API, expectAccessible, read, settled, signIn, userToken } from "./support";

const MANY = 1000;

/** Read in as a county would; taken back afterwards, so that nothing finds it but these journeys. */
async function planOfMany(request: APIRequestContext) {
  const header = "page;row;building_block;goal;new_marker;measure;responsibility;resources;reading_note";
  const rows = Array.from({ length: MANY }, (_, at) => {
    const goal = `Ziel ${Math.floor(at / 8) + 1}`;
    return `1;${at + 1};${Math.floor(at / 100) + 1}.1 Abschnitt;${goal};;Massenprobe ${at + 1};a) 50-5;Vorhandenes Personal;`;
  });
  const file = { name: "many.csv", mimeType: "text/csv", buffer: Buffer.from([header, ...rows].join("\n")) };
  const bearer = await userToken(request, "coordinator");
  for (let tries = 0; tries < 20; tries++) {
    const year = 1901 + Math.floor(Math.random() * 90);
    if ((await read(request, `/plans?year=${year}`, bearer)).body.items.length > 0) continue;
    const answer = await request.post(`${API}/imports`, {
      headers: { Authorization: `Bearer ${bearer}`, "Idempotency-Key": crypto.randomUUID() },
      multipart: { file, planYear: `${year}`, planTitle: "Massenprobe" },
    });
    expect(answer.status(), await answer.text()).toBe(201);
    const { id } = await answer.json();
    await act(request, `/imports/${id}/commit`);
    return { year, importId: id as string };
  }
  throw new Error("No year is free.");
}

async function act(request: APIRequestContext, path: string) {
  const bearer = await userToken(request, "coordinator");
  const headers = { Authorization: `Bearer ${bearer}`, "Idempotency-Key": crypto.randomUUID() };
  const answer = await request.post(`${API}${path}`, { headers, timeout: 120_000 });
  expect(answer.status(), await answer.text()).toBe(200);
  return answer.json();
}

const focused = (page: Page) => page.locator("td:focus");
const cellOf = (page: Page, place: number) => page.locator("td", { hasText: new RegExp(`Massenprobe ${place}\\b`) });
const rows = (page: Page) => page.locator(".app-plan-table tbody tr");

test.describe
  .serial("a plan with a thousand measures", () => {
    let plan: Awaited<ReturnType<typeof planOfMany>>;

    test.beforeAll(async ({ request }) => {
      test.setTimeout(240_000);
      plan = await planOfMany(request);
    });

    test.afterAll(async ({ request }) => {
      test.setTimeout(240_000);
      await act(request, `/imports/${plan.importId}/undo`);
    });

    test("is there as a whole, near rows with all their parts, and the header stays", async ({ page }) => {
      await signIn(page, "viewer", `/plans/${plan.year}/measures`);
      await expect(page.getByText("1000 Maßnahmen", { exact: true })).toBeVisible();
      await expect(rows(page)).toHaveCount(MANY);
      // The browser's own search finds words that nobody has scrolled to.
      await expect(cellOf(page, 777)).toHaveCount(1);
      const links = page.locator(".app-plan-table tbody a");
      expect(await links.count()).toBeLessThan(MANY / 4);
      await expectAccessible(page, "a thousand measures");
      await cellOf(page, 500).scrollIntoViewIfNeeded();
      await expect(page.getByRole("link", { name: "Massenprobe 500", exact: true })).toBeVisible();
      await expect(page.getByRole("columnheader", { name: "Maßnahmen" })).toBeInViewport();
    });

    test("has only near rows and cards whole, sorted and on a phone too", async ({ page }) => {
      const table = `/plans/${plan.year}/measures`;
      const whole = page.locator(".app-plan-table tbody tr:has(a)");
      await signIn(page, "coordinator", `${table}?edit=true&group=none`);
      await expect(page.getByText("1000 Maßnahmen", { exact: true })).toBeVisible();
      await page.getByRole("button", { name: "Maßnahmen", exact: true }).click();
      await expect(page.getByRole("columnheader", { name: "Maßnahmen" })).toHaveAttribute("aria-sort", "ascending");
      await expect(rows(page)).toHaveCount(MANY);
      await expect(rows(page).first().getByRole("link")).toBeVisible();
      await expect.poll(() => whole.count()).toBeLessThan(MANY / 4);
      await page.locator("td[data-column=title]").first().focus();
      await page.keyboard.press("Control+End");
      await expect(rows(page).last().locator("td:focus")).toBeInViewport();
      await expect(rows(page).last().getByRole("link")).toHaveCount(1);
      // Its cells come with the keyboard.
      await page.keyboard.press("PageUp");
      await expect(
        rows(page)
          .nth(MANY - 11)
          .locator("td:focus"),
      ).toBeInViewport();
      await expect.poll(() => whole.count()).toBeLessThan(MANY / 4);

      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(table);
      const cards = page.locator("li.app-card");
      await expect(page.getByText("1000 Maßnahmen", { exact: true })).toBeVisible();
      await expect(cards).toHaveCount(MANY);
      await expect.poll(() => page.locator("li.app-card:has(a)").count()).toBeLessThan(MANY / 4);
      await expectAccessible(page, "a thousand cards");
      await expect(cards.filter({ hasText: /Massenprobe 777\b/ })).toHaveCount(1);
      await cards.nth(776).scrollIntoViewIfNeeded();
      await expect(page.getByRole("link", { name: "Massenprobe 777", exact: true })).toBeVisible();
    });

    test("is worked in by keyboard from end to end", async ({ page }) => {
      await signIn(page, "coordinator", `/plans/${plan.year}/measures?edit=true&columns=title,status,schedule`);
      await expect(page.getByText("1000 Maßnahmen", { exact: true })).toBeVisible();
      await page.locator("td[data-column=title]").first().focus();
      await page.keyboard.press("Control+End");
      await expect(focused(page)).toBeInViewport();
      await expect(focused(page)).toHaveCSS("outline-style", "solid");
      const last = focused(page);
      await expect(last).toHaveAttribute("data-column", "schedule");
      // At once, whether the row was drawn or not. What is saved here could not be taken back with the import.
      await page.keyboard.type("demnächst");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("textbox", { name: `Zeitraum: Massenprobe ${MANY}` })).toHaveValue("demnächst");
      await expect(page.getByRole("alert")).toHaveText(/Das wurde nicht verstanden/);
      await page.keyboard.press("Escape");
      await expect(last).toBeInViewport();
      await page.keyboard.press("F2");
      await expect(page.getByRole("textbox", { name: `Zeitraum: Massenprobe ${MANY}` })).toBeFocused();
      await page.keyboard.press("Escape");

      await page.keyboard.press("Home");
      for (let press = 0; press < 5; press++) await page.keyboard.press("PageUp");
      await expect(focused(page)).toHaveAttribute("data-column", "select");
      await expect(focused(page)).toBeInViewport();
      await page.keyboard.press("Space");
      await expect(page.getByText("1 Maßnahme ausgewählt")).toBeVisible();
      await page.keyboard.press("Control+Home");
      await expect(rows(page).first().locator("td:focus")).toBeInViewport();
      await page.getByRole("button", { name: "Maßnahmen", exact: true }).click();
      await expect(page.getByRole("columnheader", { name: "Maßnahmen" })).toHaveAttribute("aria-sort", "ascending");
      await expect(rows(page)).toHaveCount(MANY);
    });

    test("is printed with all its rows", async ({ page }) => {
      await signIn(page, "viewer", `/plans/${plan.year}/measures`);
      await settled(page);
      await expect(page.getByText("1000 Maßnahmen", { exact: true })).toBeVisible();
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      await expect(page.locator(".app-plan-table tbody a")).toHaveCount(MANY);
      await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect((pdf.match(/\/Type\s*\/Page\b/g) ?? []).length).toBeGreaterThan(25);
      expect(pdf).toMatch(/\/MediaBox\s*\[0 0 84[12](\.\d+)? 59[456](\.\d+)?\]/);
    });
  });
