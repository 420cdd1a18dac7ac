import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, test } from "@playwright/test";
import { API, expectAccessible, expectNoSidewaysScrolling } from "./support";

// The component that portals embed, on pages that look as theirs might.

const PAGES = ["/portal/", "/portal/migration-me.html", "/portal/mokme.html"];

/** The count of everything that is published. */
const all = (page: Page) => page.getByText(/^3\d Maßnahmen$/).first();

async function loaded(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  if (address !== "/portal/") await expect(all(page)).toBeVisible();
}

test("a reader finds a measure on the portal, opens it and shows more, by keyboard", async ({ page }) => {
  await loaded(page, "/portal/migration-me.html");
  const items = page.locator("integration-measures").getByRole("list").first().locator("> li");
  await expect(items).toHaveCount(10);
  await page.getByRole("button", { name: "10 weitere zeigen" }).focus();
  await page.keyboard.press("Enter");
  await expect(items).toHaveCount(20);
  await expect(items.nth(10).locator("summary")).toBeFocused();

  await page.getByRole("searchbox", { name: "Suche in den Maßnahmen" }).fill("auslanderbehorde");
  await expect(page.getByRole("status").filter({ hasText: / von \d+ Maßnahmen/ })).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(items.first().locator("dt").filter({ hasText: "Zuständig" })).toBeVisible();
  await expectAccessible(page, "an open measure");
  await expect(page.getByRole("link", { name: /Datenlizenz Deutschland/ })).toHaveAttribute("href", /govdata\.de/);
});

test("the list is filtered by building block and speaks English", async ({ page }) => {
  await loaded(page, "/portal/migration-me.html");
  await page.getByLabel("Baustein").selectOption("10.1 Sprache");
  await expect(page.getByText(/^7 von \d+ Maßnahmen$/)).toBeVisible();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByText(/^7 of \d+ measures$/)).toBeVisible();
  await expect(page.getByLabel("Building block")).toHaveValue("10.1");
});

test("while the service is away the portal shows what the browser kept, and the newest when it is back", async ({
  page,
  request,
}) => {
  const body = await (await request.get(`${API}/published/open-data/measures?limit=200`)).text();
  const service = (items: string) =>
    createServer((_request, response) => {
      response.setHeader("Access-Control-Allow-Origin", "*");
      // Old at once, as the real one's answers are after a minute.
      response.setHeader("Cache-Control", "public, max-age=0");
      response.setHeader("Content-Type", "application/json").end(items);
    });
  const first = service(body);
  const port = await listening(first, 0);
  await loaded(page, "/portal/migration-me.html");
  await show(page, `http://localhost:${port}/measures`);
  await expect(all(page)).toBeVisible();
  await closed(first);

  await show(page, `http://localhost:${port}/measures`);
  await expect(page.getByText("Sie sehen den Stand Ihres letzten Besuchs")).toBeVisible();
  await expect(all(page)).toBeVisible();
  await show(page, `http://localhost:${port}/never-seen`);
  await expect(page.getByRole("alert")).toContainText("lassen sich gerade nicht laden");

  const { items, ...rest } = JSON.parse(body);
  const again = service(JSON.stringify({ ...rest, items: items.slice(0, 5) }));
  await listening(again, port);
  await page.getByRole("button", { name: "Noch einmal versuchen" }).click();
  await expect(page.getByText("5 Maßnahmen", { exact: true })).toBeVisible();
  await closed(again);
});

/** The element anew, as after a reload of the page. */
async function show(page: Page, src: string): Promise<void> {
  await page.locator("integration-measures").evaluate((element, address) => {
    element.setAttribute("src", address);
    element.replaceWith(element.cloneNode());
  }, src);
}

async function listening(server: Server, port: number): Promise<number> {
  await new Promise<void>((done) => void server.listen(port, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}

test("any page of another origin may load the component and the feed, with nothing but two lines", async ({
  page,
  baseURL,
}) => {
  const html = `<!doctype html><html lang="de"><title>Fremde Seite</title><h1>Fremd</h1>
    <script type="module" src="${baseURL}/portal/integration-measures.js"></script>
    <integration-measures src="${API}/published/open-data/measures"></integration-measures>`;
  const portal = createServer((_request, response) => response.setHeader("Content-Type", "text/html").end(html));
  await page.goto(`http://127.0.0.1:${await listening(portal, 0)}/`);
  await expect(all(page)).toBeVisible();
  await closed(portal);
});

for (const look of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const) {
  test(`axe finds nothing on the pages of portals, ${JSON.stringify(look)}`, async ({ page }) => {
    await page.emulateMedia(look);
    for (const address of PAGES) {
      await loaded(page, address);
      await expectAccessible(page, address);
    }
  });
}

test("the pages of portals fit 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of PAGES) {
    await loaded(page, address);
    await expectNoSidewaysScrolling(page, address);
  }
});
