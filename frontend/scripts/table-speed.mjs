// How fluent the plan table is with 1,000 measures, beside the county's 38, on the built and running app (`./run`). Reads 1,000
// rows in through the API, measures both plans in the same Chromium in turns, prints medians and their ratios, and takes the
// import back. `npm run table-speed`; with `-- --keep` the plan stays.
import { readFile } from "node:fs/promises";
import { chromium } from "@playwright/test";

const APP = process.env.APP_URL ?? "http://localhost:5173";
const API = process.env.API_URL ?? "http://localhost:8080/api/v1";
const KEYCLOAK = process.env.KEYCLOAK_URL ?? "http://localhost:8180";
const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const ROUNDS = 3;
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
  window.untilSeen = async (selector) => {
    while (!document.querySelector(selector)) await new Promise((next) => requestAnimationFrame(next));
    return window.drawn();
  };
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.tasks.push(duration);
  }).observe({ type: "longtask" });
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

async function scrollThrough(page) {
  return page.evaluate(async () => {
    const region = document.querySelector(".app-plan-table").closest(".app-scroll");
    const scroller = region.scrollHeight > region.clientHeight + 1 ? region : document.scrollingElement;
    window.tasks = [];
    scroller.scrollTop = 0;
    let longest = 0;
    let last = await window.drawn();
    while (scroller.scrollTop + scroller.clientHeight < scroller.scrollHeight - 2) {
      scroller.scrollBy(0, 400);
      const now = await window.drawn();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return { frame: longest, task: Math.max(0, ...window.tasks) };
  });
}

async function keys(page) {
  const times = [];
  await page.locator("td[data-column=title]").first().focus();
  for (let press = 0; press < 30; press++) {
    await page.keyboard.press("ArrowDown");
    times.push(await page.evaluate(() => window.moved));
  }
  return median(times);
}

/** One visit of a plan's table; milliseconds by what was done. */
async function visit(page, year, rows) {
  await page.goto(`${APP}/plans/${year}`);
  const table = `a[href="/plans/${year}/measures"]`;
  await page.locator(table).first().waitFor();
  const figures = {};
  figures["open: first rows"] = await clickAndWait(page, table, ".app-plan-table tbody tr");
  await page.getByText(`${rows} Maßnahmen`, { exact: true }).waitFor();
  await page.evaluate(() => window.drawn());
  figures["begin to edit"] = await clickAndWait(
    page,
    ".app-look label:last-of-type input, .app-look .app-filter-checks > :last-child input",
    "[role=grid]",
  );
  const scrolled = await scrollThrough(page);
  figures["scroll through: longest frame"] = scrolled.frame;
  figures["scroll through: longest task"] = scrolled.task;
  figures["arrow key: focus moved"] = await keys(page);
  await page.keyboard.press("Control+End");
  figures["Ctrl+End: focus moved"] = await page.evaluate(() => window.moved);
  figures["sort within goals"] = await clickAndWait(page, "th[data-name^=Maßnahmen] button", "th[aria-sort=ascending]");
  await page.locator("label", { hasText: "Gruppieren" }).locator("xpath=..").locator("select").selectOption("none");
  await page.evaluate(() => window.drawn());
  figures["sort, not grouped"] = await clickAndWait(
    page,
    "th[data-name^=Maßnahmen] button",
    "th[aria-sort=descending]",
  );
  const from = Date.now();
  await page.getByRole("checkbox", { name: /^Nur neue/ }).check();
  await page.getByText(/Maßnahmen? gefunden/).waitFor();
  figures["filter, with the service's answer"] = Date.now() - from;
  return figures;
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
    few.push(await visit(page, 2011, 38));
    many.push(await visit(page, YEAR, MANY));
  }
  console.log(`${"ms, median".padEnd(36)}${"38".padStart(8)}${MANY.toString().padStart(8)}${"ratio".padStart(8)}`);
  for (const name of Object.keys(many[0])) {
    const [one, other] = [few, many].map((visits) => median(visits.map((each) => each[name])));
    const cells = [one.toFixed(0), other.toFixed(0), (other / Math.max(one, 1)).toFixed(1)];
    console.log(name.padEnd(36) + cells.map((cell) => cell.padStart(8)).join(""));
  }
} finally {
  await browser.close();
  if (importId && !process.argv.includes("--keep")) await post(`/imports/${importId}/undo`);
}
