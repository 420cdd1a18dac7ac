import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { expectAccessible, measureOfRow, ownPlan, REALM, settled, signIn } from "./support";

const KEYCLOAK = REALM.replace(/\/realms\/.*/, "");

/** Other lifetimes for the application's client, as an administrator of Keycloak; the answer puts the old ones back. */
async function lifetimes(request: APIRequestContext, changes: Record<string, string>): Promise<() => Promise<void>> {
  const signedIn = await request.post(`${KEYCLOAK}/realms/master/protocol/openid-connect/token`, {
    form: { grant_type: "password", client_id: "admin-cli", username: "admin", password: "admin" },
  });
  const headers = { Authorization: `Bearer ${(await signedIn.json()).access_token}` };
  const clients = `${KEYCLOAK}/admin/realms/integrationsplan/clients`;
  const [client] = await (await request.get(`${clients}?clientId=integrationsplan-app`, { headers })).json();
  const put = async (attributes: Record<string, string>) => {
    const answer = await request.put(`${clients}/${client.id}`, { headers, data: { ...client, attributes } });
    expect(answer.status()).toBe(204);
  };
  const emptied = Object.fromEntries(Object.keys(changes).map((name) => [name, ""]));
  await put({ ...client.attributes, ...changes });
  return () => put({ ...client.attributes, ...emptied });
}

const renewals = (page: Page) => {
  const seen = { count: 0 };
  page.on("request", (request) => {
    if (request.url().endsWith("/protocol/openid-connect/token") && request.postData()?.includes("refresh_token")) {
      seen.count++;
    }
  });
  return seen;
};

test("a session is renewed in silence, again and again, and says when Keycloak will end it", async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const back = await lifetimes(request, {
    "access.token.lifespan": "35",
    "client.session.max.lifespan": "300",
  });
  try {
    const seen = renewals(page);
    await signIn(page, "viewer", "/organisations");
    await settled(page);
    await expect(page.getByText(/Ihre Sitzung endet um \d\d:\d\d Uhr/)).toBeVisible();
    await expectAccessible(page, "notice of the session's end");
    await expect.poll(() => seen.count, { timeout: 40_000 }).toBeGreaterThan(1);
    await page.getByRole("link", { name: "Portale" }).click();
    await settled(page);
    await expect(page.getByRole("alertdialog")).toHaveCount(0);
  } finally {
    await back();
  }
});

test("several tabs have sessions of their own, and one that ends in another tab is taken up again", async ({
  page,
  context,
}) => {
  await signIn(page, "viewer", "/organisations");
  const other = await context.newPage();
  await other.goto("/channels");
  await settled(other);
  await page.reload();
  await settled(page);
  await expect(page).toHaveURL(/organisations/);
});

test("the service in maintenance: a calm line, stale data with its time, and everything by itself", async ({
  page,
}) => {
  await signIn(page, "viewer", "/organisations");
  await settled(page);
  let broken = true;
  await page.route("**/api/v1/**", (route) =>
    broken
      ? route.fulfill({
          status: 503,
          headers: { "Retry-After": "1", "Access-Control-Allow-Origin": "*" },
          contentType: "application/problem+json",
          json: {
            type: "/problems/service-unavailable",
            title: "",
            status: 503,
            code: "service-unavailable",
            instance: "-",
          },
        })
      : route.continue(),
  );
  // Something that has to be asked for.
  await page.getByRole("link", { name: "Portale" }).click();
  await expect(page.getByText(/kurze Pause, zum Beispiel für eine Wartung.*der Stand von \d\d:\d\d Uhr/)).toBeVisible();
  await expectAccessible(page, "maintenance");
  await page.getByRole("link", { name: "Zuständigkeiten" }).click();
  await expect(page.getByRole("link", { name: /50-5/ }).first()).toBeVisible();
  broken = false;
  await expect(page.getByText("Die Verbindung ist wieder da.")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("Die Verbindung ist wieder da.")).toBeHidden({ timeout: 15_000 });
  await page.getByRole("link", { name: "Portale" }).click();
  await settled(page);
});

test("what was typed outlives an outage, and is saved after it", async ({ page, request }) => {
  const { measures } = await ownPlan(request, ["Probe eines Ausfalls"]);
  await signIn(page, "coordinator", `/measures/${measures[0]}`);
  await page.getByRole("button", { name: "Bearbeiten", exact: true }).click();
  await page.getByLabel("Beschreibung").fill("Überlebt den Ausfall");
  await page.route("**/api/v1/**", (route) => route.abort());
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByText(/Der Dienst ist gerade nicht erreichbar/).first()).toBeVisible();
  await expect(page.getByLabel("Beschreibung")).toHaveValue("Überlebt den Ausfall");
  await page.unroute("**/api/v1/**");
  await expect(page.getByText("Die Verbindung ist wieder da.")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByLabel("Beschreibung")).toHaveValue("Überlebt den Ausfall");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByText("Gespeichert.")).toBeVisible();
});

test("a slow service is called slow, and not broken", async ({ page, request }) => {
  const { id } = await measureOfRow(request, 5);
  await signIn(page, "viewer", "/organisations");
  await settled(page);
  await page.route(`**/api/v1/channels**`, async (route) => {
    await new Promise((over) => setTimeout(over, 8000));
    await route.continue();
  });
  await page.getByRole("link", { name: "Portale" }).click();
  await expect(page.getByText(/antwortet gerade langsam/)).toBeVisible();
  await settled(page);
  await expect(page.getByText(/antwortet gerade langsam/)).toBeHidden();
  await page.goto(`/measures/${id}`);
  await settled(page);
});

test("without a connection the app says so, and goes on when it is back", async ({ page, context }) => {
  await signIn(page, "viewer", "/organisations");
  await settled(page);
  await context.setOffline(true);
  await expect(page.getByText(/Ihr Gerät hat gerade keine Verbindung/)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/Ihr Gerät hat gerade keine Verbindung/)).toBeHidden();
});
