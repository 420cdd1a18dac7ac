// How fluent the plan is with 1,000 measures, beside the county's 38, as a table and as cards on a phone, on the built and running
// app (`./run`). Reads 1,000 rows in through the API, measures both plans in the same Chromium in turns, prints medians and their
// ratios, and takes the import back. `npm run table-speed`; with `-- --keep` the plan stays.
import { readFile } from "node:fs/promises";
import { chromium } from "@playwright/test";

const APP = process.env.APP_URL ?? "http://localhost:5173";
const API = process.env.API_URL ?? "http://localhost:8080/api/v1";
const KEYCLOAK = process.env.KEYCLOAK_URL ?? "http://localhost:8180";
const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const MANY = 1000;
const YEAR = 2190;

async function token() {
  const form = { grant_type: "password", client_id: "dev-cli", username: "coordinator", password: "coordinator" };
  const address = `${KEYCLOAK}/realms/integrationsplan/protocol/openid-connect/token`;
  const answer = await fetch(address, { method: "POST", body: new URLSearchParams({ ...form, scope: "openid" }) });
  return (await answer.json()).access_token;
}

/** The plan as an earlier run with `--keep` left it, or read in anew. */
async function planOfMany() {
  const headers = { Authorization: `Bearer ${await token()}` };
  const { items } = await (await fetch(`${API}/plans?year=${YEAR}`, { headers })).json();
  return items.length > 0 ? undefined : importMany();
}

/** The rows of 2011 again and again, each time under goals of their own. */
async function manyRows() {
  const source = await readFile(new URL("../../demo/plan-2011.csv", import.meta.url), "utf8");
  const rows = source.match(/(?:"(?:[^"]|"")*"|[^"\n])+/g) ?? [];
  const [header, ...known] = rows.map((row) => row.trim()).filter(Boolean);
  return [header, ...Array.from({ length: MANY }, (_, at) => numbered(known[at % known.length], at))].join("\n");
}

function numbered(row, at) {
  const cells = row.match(/("(?:[^"]|"")*"|[^;]*)(;|$)/g).map((cell) => cell.replace(/;$/, ""));
  cells[1] = `${at + 1}`;
  const said = cells[5].startsWith('"') ? cells[5].slice(1, -1) : cells[5];
  cells[5] = `"${said} (${at + 1})"`;
  return cells.join(";");
}

async function post(path, init = {}) {
  const headers = { Authorization: `Bearer ${await token()}`, "Idempotency-Key": crypto.randomUUID() };
  const answer = await fetch(`${API}${path}`, { method: "POST", ...init, headers });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

async function importMany() {
  const form = new FormData();
  form.set("file", new Blob([await manyRows()], { type: "text/csv" }), "many.csv");
  form.set("planYear", `${YEAR}`);
  form.set("planTitle", "Tausend");
  const { id } = await post("/imports", { body: form });
  await post(`/imports/${id}/commit`);
  return id;
}

/** Runs in the page: what counts is when the next frame is drawn. */
function instruments() {
  window.drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0)));
  window.until = async (isSo) => {
    while (!isSo()) await new Promise((next) => requestAnimationFrame(next));
    return window.drawn();
  };
  window.untilSeen = (selector) => window.until(() => document.querySelector(selector));
  /** The service has answered, and what it said is drawn. */
  window.untilCounted = (words) => {
    const isCounted = new RegExp(`^\\d+ ${words}$`);
    const counted = () => isCounted.test(document.querySelector(".app-count")?.textContent ?? "");
    return window.until(() => counted() && !document.querySelector(".app-stale"));
  };
  window.addEventListener(
    "keydown",
    () => {
      window.pressed = performance.now();
      window.moved = window.drawn().then((at) => at - window.pressed);
    },
    true,
  );
}

const clickAndWait = (page, click, seen) =>
  page.evaluate(
    async ([click, seen]) => {
      const from = performance.now();
      document.querySelector(click).click();
      return (await window.untilSeen(seen)) - from;
    },
    [click, seen],
  );

/** The longest time between two frames, going fast through what is seen first. */
const scrollThrough = (page) =>
  page.evaluate(async () => {
    const region = document.querySelector(".app-plan-scroll");
    const scroller = region ?? document.scrollingElement;
    const to = (top) => scroller.scrollTo({ top, behavior: "instant" });
    region?.scrollIntoView({ behavior: "instant" });
    to(0);
    let longest = 0;
    let last = await window.drawn();
    for (let step = 0; step < 60; step++) {
      to(scroller.scrollTop + 400);
      const now = await window.drawn();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  });

const moved = (page) => page.evaluate(() => window.moved);

async function arrows(page) {
  const times = [];
  await page.locator("td[data-column=title]").first().focus();
  for (let press = 0; press < 30; press++) {
    await page.keyboard.press("ArrowDown");
    times.push(await moved(page));
  }
  return median(times);
}

/** Letter by letter, and all of it taken back. The answer includes the pause in which somebody may type on. */
async function typedFilter(page, figures) {
  await page.locator(".app-filters [type=search]").focus();
  let longest = 0;
  for (const letter of "sprach") {
    await page.keyboard.press(letter);
    longest = Math.max(longest, await moved(page));
  }
  const answered = (words) =>
    page.evaluate(async (words) => (await window.untilCounted(words)) - window.pressed, words);
  figures["typed filter: slowest letter"] = longest;
  figures["typed filter: answer"] = await answered("Maßnahmen? gefunden");
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  figures["typed filter taken back: all there"] = await answered("Maßnahmen");
}

async function open(page, year, rows, first) {
  await page.goto(`${APP}/plans/${year}`);
  const link = `a[href="/plans/${year}/measures"]`;
  // On a phone the navigation is folded.
  await page.locator(link).first().waitFor({ state: "attached" });
  const time = await clickAndWait(page, link, first);
  await page.getByText(`${rows} Maßnahmen`, { exact: true }).waitFor();
  await page.evaluate(() => window.drawn());
  return time;
}

/** One visit of a plan's table; milliseconds by what was done. */
async function visitTable(page, year, rows) {
  const figures = {};
  await page.setViewportSize({ width: 1440, height: 900 });
  figures["open: first rows"] = await open(page, year, rows, ".app-plan-table tbody tr");
  figures["scroll: longest frame"] = await scrollThrough(page);
  await typedFilter(page, figures);
  const edit = ".app-look label:last-of-type input, .app-look .app-filter-checks > :last-child input";
  figures["begin to edit"] = await clickAndWait(page, edit, "[role=grid]");
  figures["editing, scroll: longest frame"] = await scrollThrough(page);
  figures["arrow key: focus moved"] = await arrows(page);
  await page.keyboard.press("Control+End");
  figures["Ctrl+End: focus moved"] = await moved(page);
  const title = "th[data-name^=Maßnahmen] button";
  figures["sort within goals"] = await clickAndWait(page, title, "th[aria-sort=ascending]");
  await page.locator("label", { hasText: "Gruppieren" }).locator("xpath=..").locator("select").selectOption("none");
  await page.evaluate(() => window.drawn());
  figures["sort, not grouped"] = await clickAndWait(page, title, "th[aria-sort=descending]");
  figures["not grouped, scroll: longest frame"] = await scrollThrough(page);
  figures["select all"] = await clickAndWait(page, "thead [type=checkbox]", "thead [type=checkbox]:checked");
  await page.getByRole("checkbox", { name: /^Nur neue/ }).focus();
  await page.keyboard.press("Space");
  figures["filter: answer"] = await page.evaluate(
    async () => (await window.untilCounted("Maßnahmen? gefunden")) - window.pressed,
  );
  return figures;
}

/** The same on a phone. */
async function visitCards(page, year, rows) {
  const figures = {};
  await page.setViewportSize({ width: 390, height: 844 });
  figures["open: first cards"] = await open(page, year, rows, "li.app-card");
  figures["scroll: longest frame"] = await scrollThrough(page);
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
  await typedFilter(page, figures);
  return Object.fromEntries(Object.entries(figures).map(([name, time]) => [`cards, ${name}`, time]));
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

const importId = await planOfMany();
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "de-DE" });
  await page.addInitScript(instruments);
  await page.goto(APP);
  await page.locator("#username").fill("coordinator");
  await page.locator("#password").fill("coordinator");
  await page.locator("#kc-login, [type=submit]").first().click();
  await page.getByRole("navigation", { name: "Hauptnavigation" }).waitFor();
  const few = [];
  const many = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [visits, year, rows] of [
      [few, 2011, 38],
      [many, YEAR, MANY],
    ]) {
      visits.push({ ...(await visitTable(page, year, rows)), ...(await visitCards(page, year, rows)) });
    }
  }
  console.log(`${"ms, median".padEnd(44)}${"38".padStart(8)}${MANY.toString().padStart(8)}${"ratio".padStart(8)}`);
  for (const name of Object.keys(many[0])) {
    const [one, other] = [few, many].map((visits) => median(visits.map((each) => each[name])));
    const cells = [one.toFixed(0), other.toFixed(0), (other / Math.max(one, 1)).toFixed(1)];
    console.log(name.padEnd(44) + cells.map((cell) => cell.padStart(8)).join(""));
  }
} finally {
  await browser.close();
  if (importId && !process.argv.includes("--keep")) await post(`/imports/${importId}/undo`);
}
