import AxeBuilder from "@axe-core/playwright";
import { type APIRequestContext, expect, type Page } from "@playwright/test";

export const API = process.env.API_URL ?? "http://localhost:8080/api/v1";
const KEYCLOAK = process.env.KEYCLOAK_URL ?? "http://localhost:8180";
export const REALM = `${KEYCLOAK}/realms/integrationsplan`;

export const TABLE = "/plans/2011/measures";

/** Through the real login page; the password of a demo user is its name. */
export async function signIn(page: Page, user: string, address = "/"): Promise<void> {
  await page.goto(address);
  await page.locator("#username").fill(user);
  await page.locator("#password").fill(user);
  await page.locator("#kc-login, [type=submit]").first().click();
  // In the document, not visible: on a narrow screen the navigation is folded.
  await expect(page.locator(".app-nav-link").first()).toBeAttached();
}

/** As somebody who has chosen English before. */
export async function inEnglish(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem("language", "en"));
}

async function token(request: APIRequestContext, form: Record<string, string>): Promise<string> {
  const response = await request.post(`${REALM}/protocol/openid-connect/token`, { form });
  expect(response.status(), await response.text()).toBe(200);
  return (await response.json()).access_token;
}

export const userToken = (request: APIRequestContext, user: string) =>
  token(request, { grant_type: "password", client_id: "dev-cli", username: user, password: user, scope: "openid" });

export const portalToken = (request: APIRequestContext, portal: string, secret = portal) =>
  token(request, { grant_type: "client_credentials", client_id: portal, client_secret: secret });

/** A GET as somebody, whose answer must be 200. */
export async function read(request: APIRequestContext, path: string, bearer: string) {
  const response = await request.get(`${API}${path}`, { headers: { Authorization: `Bearer ${bearer}` } });
  expect(response.status(), await response.text()).toBe(200);
  return { body: await response.json(), etag: response.headers().etag ?? "" };
}

/** The measure that stands in a row of the county's table. */
export async function measureOfRow(request: APIRequestContext, row: number) {
  const bearer = await userToken(request, "coordinator");
  const plans = await read(request, "/plans?year=2011", bearer);
  const planId = plans.body.items[0].id;
  const { body } = await read(request, `/plans/${planId}/measures?limit=200`, bearer);
  const found = body.items.find((each: { source?: { row: number } }) => each.source?.row === row);
  expect(found, `row ${row} of the table`).toBeDefined();
  return found as { id: string; lineage: string; title: string };
}

/** A change through the API, as the coordinator. */
export async function change(request: APIRequestContext, measureId: string, patch: object): Promise<void> {
  const bearer = await userToken(request, "coordinator");
  const { etag } = await read(request, `/measures/${measureId}`, bearer);
  const response = await request.patch(`${API}/measures/${measureId}`, {
    headers: { Authorization: `Bearer ${bearer}`, "If-Match": etag, "Content-Type": "application/merge-patch+json" },
    data: JSON.stringify(patch),
  });
  expect(response.status(), await response.text()).toBe(200);
}

/** A POST as the coordinator, whose answer must be 201. */
export async function post(request: APIRequestContext, path: string, data: object) {
  const bearer = await userToken(request, "coordinator");
  const response = await request.post(`${API}${path}`, {
    headers: { Authorization: `Bearer ${bearer}`, "Idempotency-Key": crypto.randomUUID() },
    data,
  });
  expect(response.status(), await response.text()).toBe(201);
  return response.json();
}

/** Publishes the plan of 2011 on all its portals; the number of the edition. */
export async function publish(request: APIRequestContext): Promise<number> {
  const bearer = await userToken(request, "coordinator");
  const { body } = await read(request, "/plans?year=2011", bearer);
  return (await post(request, `/plans/${body.items[0].id}/publications`, { channels: CHANNELS })).edition;
}

export async function withdraw(request: APIRequestContext, measureId: string, input: object): Promise<number> {
  return (await post(request, `/measures/${measureId}/withdrawals`, input)).edition;
}

const CHANNELS = ["migration-me", "mokme", "open-data"];

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** No violation of WCAG 2.2 A and AA on the page as it stands. */
export async function expectAccessible(
  page: Page,
  name: string,
  choose = (axe: AxeBuilder) => axe.withTags(RULES),
): Promise<void> {
  const { violations } = await choose(new AxeBuilder({ page })).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  expect(found, name).toEqual([]);
}

const LOOKS = [
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "forced colours", colorScheme: "light", forcedColors: "active" },
] as const;

// The others judge names, roles and structure, which no look changes.
const RULES_OF_LOOKS = ["color-contrast", "link-in-text-block", "target-size"];

/** The same in light, dark and forced colours, on one visit of the page. */
export async function expectAccessibleInEveryLook(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" });
  await expectAccessible(page, name);
  for (const { name: look, ...media } of LOOKS) {
    await page.emulateMedia(media);
    await expectAccessible(page, `${name}, ${look}`, (axe) => axe.withRules(RULES_OF_LOOKS));
  }
}

export async function expectNoSidewaysScrolling(page: Page, name: string): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content, `${name} is wider than the window`).toBeLessThanOrEqual(window ?? 0);
}

/** The screen has brought what it asked for. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(/^(Wird geladen|Loading) …$/)).toHaveCount(0);
}

/** Presses Tab until something has the focus, as somebody without a mouse would. */
export async function tabTo(page: Page, target: ReturnType<Page["locator"]>): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

async function create(request: APIRequestContext, path: string, bearer: string, data: object) {
  return request.post(`${API}${path}`, { headers: { Authorization: `Bearer ${bearer}` }, data });
}

/** A plan of its own, in a year long ago that no other journey looks at, with measures of these titles. */
export async function ownPlan(request: APIRequestContext, titles: string[]) {
  const bearer = await userToken(request, "coordinator");
  for (let tries = 0; tries < 20; tries++) {
    const year = 1901 + Math.floor(Math.random() * 90);
    const plan = await create(request, "/plans", bearer, { year, title: `Probe ${year}` });
    if (plan.status() === 409) continue;
    expect(plan.status(), await plan.text()).toBe(201);
    const { id } = await plan.json();
    const measures: string[] = [];
    for (const title of titles) {
      const measure = await create(request, `/plans/${id}/measures`, bearer, { title });
      expect(measure.status(), await measure.text()).toBe(201);
      measures.push((await measure.json()).id);
    }
    return { id, year, measures };
  }
  throw new Error("No year is free.");
}
