import { expect, type Page, test } from "@playwright/test";
import { SCREENS } from "./screens";
import { API, inEnglish, measureOfRow, settled, signIn } from "./support";

/** Words that no English sentence has and few German ones do without. */
const GERMAN =
  /(?<!\p{L})(und|oder|nicht|noch|nur|auch|für|mit|von|vom|zum|zur|bei|nach|über|ohne|der|das|ist|sind|wird|werden|wurde|kein|keine|keinen|bitte|sich|wenn|Sie|Ihre|Maßnahme|Maßnahmen|Zuständigkeit)(?!\p{L})/iu;

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === "string") into.add(oneLine(value));
  else if (value !== null && typeof value === "object") for (const each of Object.values(value)) collect(each, into);
}

/** All that the service and the operator's configuration say: data, which is German. */
async function watchData(page: Page): Promise<Set<string>> {
  const data = new Set<string>();
  await page.route(
    (url) => url.href.startsWith(API) || url.pathname === "/config.json",
    async (route) => {
      try {
        const response = await route.fetch();
        if (response.headers()["content-type"]?.includes("json")) collect(await response.json(), data);
        await route.fulfill({ response });
      } catch {
        // The page has gone on to the next screen.
        await route.abort().catch(() => undefined);
      }
    },
  );
  return data;
}

/** What the page says to eyes and ears, but for what is marked as German. */
const textsOf = (page: Page) =>
  page.evaluate(() => {
    const texts = new Set<string | null>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element?.closest("[lang=de], script, style")) continue;
      if (!(node instanceof Element)) texts.add(node.textContent);
      else
        for (const name of ["aria-label", "title", "placeholder", "alt", "label"]) texts.add(node.getAttribute(name));
    }
    return [...texts].filter((text) => text !== null);
  });

/** Links to measures that a screen reader would read with English sounds (WCAG 3.1.2). */
const unmarked = (page: Page) =>
  page
    .locator("main a[href^='/measures/']")
    .evaluateAll((links) =>
      links
        .filter((link) => !link.closest("[lang=de]") && !link.querySelector("[lang=de]"))
        .map((link) => link.textContent),
    );

/** German that is no data. */
function remnants(texts: string[], data: Set<string>): string[] {
  const said = [...data].filter((text) => text.length > 2).sort((a, b) => b.length - a.length);
  const own = (text: string) => said.reduce((rest, each) => rest.replaceAll(each, "…"), text);
  return texts
    .map(oneLine)
    .filter((text) => GERMAN.test(text) && !said.some((each) => each.includes(text)))
    .filter((text) => GERMAN.test(own(text)));
}

test.beforeEach(async ({ page }) => inEnglish(page));

test("no screen says anything in German to whoever has chosen English, but what the plan says, which is marked", async ({
  page,
  request,
}) => {
  test.setTimeout(600_000);
  const { id } = await measureOfRow(request, 2);
  await signIn(page, "coordinator");
  const data = await watchData(page);
  for (const address of [...SCREENS, `/measures/${id}`]) {
    await page.goto(address);
    await settled(page);
    expect(remnants(await textsOf(page), data), address).toEqual([]);
    expect(await unmarked(page), address).toEqual([]);
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "de");
});

test("neither does the start page of the administration", async ({ page }) => {
  await signIn(page, "admin");
  const data = await watchData(page);
  await page.reload();
  await settled(page);
  await expect(page.getByRole("heading", { level: 1, name: "Administration" })).toBeVisible();
  expect(remnants(await textsOf(page), data)).toEqual([]);
  // The walk would notice.
  await page.evaluate(() => document.body.append("Bitte prüfen Sie die Angaben"));
  expect(remnants(await textsOf(page), data)).toEqual(["Bitte prüfen Sie die Angaben"]);
});
