import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type APIRequestContext, expect, test } from "@playwright/test";
import {
  API,
  expectAccessible,
  expectNoSidewaysScrolling,
  ownPlan,
  post,
  REALM,
  read,
  settled,
  signIn,
  tabTo,
  userToken,
} from "./support";

const EXAMPLE = fileURLToPath(new URL("../../docs/examples/whole-year.mjs", import.meta.url));

/** A plan of its own in a year after which there is no other plan yet. */
async function planToContinue(request: APIRequestContext, titles: string[]) {
  const bearer = await userToken(request, "coordinator");
  for (;;) {
    const plan = await ownPlan(request, titles);
    const { body } = await read(request, `/plans?year=${plan.year + 1}`, bearer);
    const { body: same } = await read(request, `/plans?year=${plan.year}`, bearer);
    if (body.items.length === 0 && same.items.length === 1) return plan;
  }
}

test("continues a plan into the next year by keyboard, compares both, and finds what ended and why", async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const { year } = await planToContinue(request, ["Sprachkurs", "Fest der Kulturen", "Lesepaten"]);
  await signIn(page, "coordinator", `/plans/${year}/continuation`);
  await settled(page);
  await expect(page.getByLabel("Titel", { exact: true })).toHaveValue(`Probe ${year + 1}`);
  await tabTo(page, page.getByRole("button", { name: "Fortschreibung beginnen" }));
  await page.keyboard.press("Enter");

  const line = (name: string) => page.getByRole("group", { name, exact: true });
  await tabTo(page, line("Sprachkurs"));
  await page.keyboard.press("w");
  await expect(page.getByText("3 Maßnahmen: 0 übernommen, 1 entschieden, 2 noch offen.")).toBeVisible();
  await expect(line("Fest der Kulturen")).toBeFocused();
  // The keyboard that plays the person has no umlauts.
  await line("Fest der Kulturen").dispatchEvent("keydown", { key: "ä", bubbles: true });
  await expect(line("Fest der Kulturen").getByLabel("Titel", { exact: true })).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.type(" und Sprachen");
  await page.keyboard.press("Enter");
  await expect(line("Fest der Kulturen")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(line("Lesepaten")).toBeFocused();
  await page.keyboard.press("f");
  await expect(page.getByText("3 Maßnahmen: 0 übernommen, 3 entschieden, 0 noch offen.")).toBeVisible();
  await page.keyboard.press("z");
  await expect(page.getByText("3 Maßnahmen: 0 übernommen, 2 entschieden, 1 noch offen.")).toBeVisible();
  await expect(line("Lesepaten")).toBeFocused();
  await page.keyboard.press("e");
  await expect(page.getByText("3 Maßnahmen: 0 übernommen, 3 entschieden, 0 noch offen.")).toBeVisible();
  await expectAccessible(page, "continuation");

  const accept = page.getByRole("button", { name: "3 entschiedene Zeilen in den neuen Plan übernehmen" });
  await tabTo(page, accept);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Alle Maßnahmen sind übernommen. Der neue Plan ist vollständig.")).toBeVisible();

  await tabTo(page, page.getByRole("link", { name: "Beide Pläne vergleichen" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/plans/${year + 1}/comparison\\?with=${year}`));
  await settled(page);
  const changed = page.getByRole("region", { name: "Geändert" });
  await expect(changed.getByRole("link", { name: "Fest der Kulturen und Sprachen", exact: true })).toBeVisible();
  const dropped = page.getByRole("region", { name: "Nicht fortgeführt" });
  await expect(dropped).toContainText("Lesepaten");
  await expect(dropped).toContainText(/Warum: zuletzt „geplant“; entschieden von Klara Muster/);
  await expectAccessible(page, "comparison");
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScrolling(page, "comparison");
});

test("takes an acceptance back, and decides anew", async ({ page, request }) => {
  const { year } = await planToContinue(request, ["Sprachkurs"]);
  await signIn(page, "coordinator", `/plans/${year}/continuation`);
  await page.getByRole("button", { name: "Fortschreibung beginnen" }).click();
  await page.getByRole("button", { name: "Einen offenen Vorschlag annehmen" }).click();
  await page.getByRole("button", { name: /^Eine entschiedene Zeile/ }).click();
  await expect(page.getByText("Der neue Plan ist vollständig.")).toBeVisible();
  await page.getByRole("button", { name: /^Übernahme zurücknehmen/ }).click();
  await expect(page.getByText("Die Entscheidung ist geblieben.")).toBeVisible();
  await page.getByRole("button", { name: /^Beenden/ }).click();
  await page.getByRole("button", { name: "Rückgängig", exact: true }).last().click();
  await expect(page.getByText("Eine Maßnahme: 0 übernommen, 1 entschieden, 0 noch offen.")).toBeVisible();
  await page.getByRole("button", { name: /^Eine entschiedene Zeile/ }).click();
  await page.getByRole("link", { name: `Den Plan ${year + 1} ansehen` }).click();
  await expect(page.getByRole("link", { name: "Sprachkurs" }).first()).toBeVisible();
});

test("says in the comparison what was merged, and counts it as going on", async ({ page, request }) => {
  const { id, year, measures } = await planToContinue(request, ["Sprachkurs", "Sprachcafé"]);
  const bearer = await userToken(request, "coordinator");
  const next = await post(request, "/plans", { year: year + 1, title: `Probe ${year + 1}`, predecessorId: id });
  const measureIds: string[] = [];
  for (const measure of measures) {
    const { title, lineage } = (await read(request, `/measures/${measure}`, bearer)).body;
    measureIds.push((await post(request, `/plans/${next.id}/measures`, { title, lineage })).id);
  }
  await post(request, `/plans/${next.id}/measure-mergers`, { measureIds, title: "Sprache im Quartier" });
  await signIn(page, "viewer", `/plans/${year + 1}/comparison?with=${year}`);
  const merged = page.getByRole("region", { name: "Zusammengeführt" });
  await expect(merged.getByRole("link", { name: "Sprache im Quartier", exact: true })).toBeVisible();
  await expect(merged).toContainText("Entstanden aus: Sprachkurs, Sprachcafé");
  await expect(
    page.getByText(/^0 neu, 1 geändert, .* 0 nicht fortgeführt, .* 0 aufgeteilt, 1 zusammengeführt\.$/),
  ).toBeVisible();
  await expectAccessible(page, "comparison with a merger");
});

test("gives a plan its structure: blocks, a goal, another order, and why something stays", async ({
  page,
  request,
}) => {
  const { id, year } = await ownPlan(request, []);
  await signIn(page, "coordinator", `/plans/${year}/structure`);
  for (const [number, title] of [
    ["10.1", "Sprache"],
    ["10.2", "Bildung"],
  ] as const) {
    await page.getByRole("button", { name: "Baustein hinzufügen" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Nummer" }).fill(number);
    await dialog.getByLabel("Titel", { exact: true }).fill(title);
    await dialog.getByRole("button", { name: "Speichern" }).click();
    await expect(page.getByRole("heading", { name: `${number} ${title}` })).toBeVisible();
  }
  await page.getByRole("button", { name: "Ziel hinzufügen zu 10.1 Sprache" }).click();
  await page.getByRole("dialog").getByLabel("Wesentliches Ziel").fill("Alle sprechen Deutsch");
  await expectAccessible(page, "goal dialog");
  await page.getByRole("dialog").getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByText("Alle sprechen Deutsch", { exact: true })).toBeVisible();
  await expectAccessible(page, "structure");

  const up = page.getByRole("button", { name: "10.2 Bildung nach oben" });
  await up.focus();
  await page.keyboard.press("Enter");
  await expect(up).toBeFocused();
  await expect(page.getByText("10.2 Bildung steht jetzt an Stelle 1 von 2.")).toBeAttached();
  const bearer = await userToken(request, "coordinator");
  await expect
    .poll(async () => (await read(request, `/plans/${id}/building-blocks`, bearer)).body.items[0].number)
    .toBe("10.2");
  await page.getByRole("heading", { name: "10.1 Sprache" }).dragTo(page.getByRole("heading", { name: "10.2 Bildung" }));
  await expect
    .poll(async () => (await read(request, `/plans/${id}/building-blocks`, bearer)).body.items[0].number)
    .toBe("10.1");

  await page.getByRole("button", { name: "10.1 Sprache entfernen" }).click();
  await expect(page.getByRole("dialog")).toContainText("das Ziel Alle sprechen Deutsch");
  await expectAccessible(page, "why it stays");
  await page.getByRole("dialog").getByRole("button", { name: "Schließen" }).last().click();
  await page.getByRole("button", { name: "10.2 Bildung entfernen" }).click();
  await expect(page.getByRole("heading", { name: "10.2 Bildung" })).toHaveCount(0);
});

test("adds a plan, changes it, and deletes it while nothing is in it", async ({ page, request }) => {
  const { year } = await ownPlan(request, []);
  await signIn(page, "coordinator", "/plans");
  const title = `Noch einer ${Date.now()}`;
  await page.getByRole("button", { name: "Plan anlegen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Jahr", { exact: true }).fill(`${year}`);
  await dialog.getByLabel("Titel", { exact: true }).fill(title);
  await dialog.getByLabel(/^Vorgänger/).selectOption("keinen");
  await expectAccessible(page, "plan dialog");
  await dialog.getByRole("button", { name: "Speichern" }).click();
  const card = page.getByRole("listitem").filter({ hasText: title });
  await card.getByRole("button", { name: /bearbeiten/ }).click();
  await dialog.getByLabel(/^Untertitel/).fill("GEMEINSAM");
  await dialog.getByRole("button", { name: "Speichern" }).click();
  await expect(card).toContainText("GEMEINSAM");
  await card.getByRole("button", { name: /entfernen/ }).click();
  await expect(card).toHaveCount(0);
});

test("the example of a whole year runs as it stands", async () => {
  // Years in which no other journey has a plan.
  const year = 1993 + Math.floor(Math.random() * 14);
  const env = { ...process.env, API: new URL(API).origin, ISSUER: REALM, YEAR: `${year}` };
  const { stdout } = await promisify(execFile)(process.execPath, [EXAMPLE], { env });
  expect(stdout).toContain("refused (required, unknown-property), mended");
  expect(stdout).toContain("refused (unknown-value), mended");
  expect(stdout).toContain("refused (reason-required), mended");
  expect(stdout).toContain("412: 0 fields collide, saving the merged document");
  expect(stdout).toContain("dropped: Vorlesewettbewerb Keine Stelle in Sicht");
  expect(stdout).toMatch(/Klara Muster changed measure: .*targetGroups/);
});
