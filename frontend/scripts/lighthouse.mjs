// Lighthouse on the built and running app (`./run`), the best of three, on a desktop: pages that need no signing in, and screens
// of somebody who is signed in, the way through Keycloak included. Needs Chromium; prints the scores.
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import lighthouse, { desktopConfig } from "lighthouse";

const APP = process.env.APP_URL ?? "http://localhost:5173";
const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const WITHOUT_SIGNING_IN = ["/imprint", "/accessibility"];
const SIGNED_IN = ["/plans/2011", "/plans/2011/measures", "/plans/2011/costs", "/organisations", "/help"];
const TRIES = 3;

const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

async function signIn(context) {
  const page = await context.newPage();
  await page.goto(APP);
  await page.locator("#username").fill("coordinator");
  await page.locator("#password").fill("coordinator");
  await page.locator("#kc-login, [type=submit]").first().click();
  await page.getByRole("navigation", { name: "Hauptnavigation" }).waitFor();
  await page.close();
}

async function best(path, port) {
  const scores = {};
  const misses = new Set();
  for (let round = 0; round < TRIES; round++) {
    const flags = { port, onlyCategories: CATEGORIES, disableStorageReset: true, logLevel: "error" };
    const { lhr } = await lighthouse(APP + path, flags, desktopConfig);
    for (const category of CATEGORIES) {
      const { score, auditRefs } = lhr.categories[category];
      scores[category] = Math.max(scores[category] ?? 0, Math.round((score ?? 0) * 100));
      for (const { id, weight } of auditRefs) {
        const audit = lhr.audits[id];
        if (weight > 0 && audit.score !== null && audit.score < 0.9) misses.add(id);
      }
    }
  }
  return { scores, misses };
}

const data = await mkdtemp(join(tmpdir(), "lighthouse-"));
const port = await freePort();
const args = ["--no-sandbox", `--remote-debugging-port=${port}`];
const context = await chromium.launchPersistentContext(data, { executablePath: CHROMIUM, args });
try {
  console.log(`${"page".padEnd(24)}${CATEGORIES.map((each) => each.padStart(16)).join("")}`);
  const measure = async (path) => {
    const { scores, misses } = await best(path, port);
    const row = CATEGORIES.map((category) => String(scores[category]).padStart(16)).join("");
    console.log(`${path.padEnd(24)}${row}${misses.size > 0 ? `   below 90: ${[...misses].join(", ")}` : ""}`);
  };
  for (const path of WITHOUT_SIGNING_IN) await measure(path);
  await signIn(context);
  for (const path of SIGNED_IN) await measure(path);
} finally {
  await context.close();
  await rm(data, { recursive: true, force: true });
}
