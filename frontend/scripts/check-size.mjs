// Fails when the script that a person loads before the first screen stands, or the component that portals embed, grows over its
// budget.
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

const BUDGET_KB = 200;
/** What a screen may add to what is there already; 70 kB of it are dialogs, forms and pickers, which most screens share. */
const ROUTE_BUDGET_KB = 110;
const PORTAL_BUDGET_KB = 15;
const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(await readFile(new URL(".vite/manifest.json", dist), "utf8"));

// What the first screen needs: the entry, the start page, German.
const FIRST_SCREEN = ["index.html", "src/app/pages/StartPage.tsx", "src/i18n/de.ts"];
const collect = (key, files = new Set()) => {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in the build's manifest`);
  if (files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) collect(imported, files);
  return files;
};
const sizes = new Map();
const sizeOf = async (file) => {
  if (!sizes.has(file)) {
    sizes.set(file, gzipSync(await readFile(new URL(file, dist)), { level: 9 }).length / 1024);
  }
  return sizes.get(file);
};
const line = (size, what) => console.log(`${size.toFixed(1).padStart(8)} kB  ${what}`);

const files = new Set();
for (const key of FIRST_SCREEN) collect(key, files);
let total = 0;
for (const file of [...files].sort()) {
  const size = await sizeOf(file);
  total += size;
  line(size, file);
}
console.log(`${total.toFixed(1).padStart(8)} kB  first load (gzip), budget ${BUDGET_KB} kB`);
if (total > BUDGET_KB) {
  console.error("The first load is over the budget.");
  process.exit(1);
}

// The first screen may only say what is in its own texts: the others come later.
const later = [
  ...(await readFile(new URL("../src/i18n/de.more.ts", import.meta.url), "utf8")).matchAll(/^ {2}(\w+)(?:,|: \{)$/gm),
];
for (const file of files) {
  const code = await readFile(new URL(file, dist), "utf8");
  const early = later
    .map(([, group]) => group)
    .filter((group) => new RegExp(`[^\\w.](["'\`])${group}\\.[a-z]`).test(code));
  if (early.length > 0 && !file.includes("/de-")) {
    console.error(`${file} says texts of ${early}, which are not there yet: see src/i18n/de.more.ts.`);
    process.exit(1);
  }
}

console.log("What each screen adds to that:");
let heaviest = 0;
for (const key of Object.keys(manifest)
  .filter((each) => each.startsWith("src/app/pages/"))
  .sort()) {
  let added = 0;
  for (const file of collect(key)) if (!files.has(file)) added += await sizeOf(file);
  heaviest = Math.max(heaviest, added);
  line(added, key.replace("src/app/pages/", ""));
}
console.log(`${heaviest.toFixed(1).padStart(8)} kB  the heaviest, budget ${ROUTE_BUDGET_KB} kB`);
if (heaviest > ROUTE_BUDGET_KB) {
  console.error("A screen adds more than its budget.");
  process.exit(1);
}

// One file without another: a portal may copy it and serve it itself.
const portal = JSON.parse(await readFile(new URL("portal/.vite/manifest.json", dist), "utf8"));
const component = portal["component/integration-measures.ts"];
const others = [...(component.imports ?? []), ...(component.dynamicImports ?? []), ...(component.css ?? [])];
const weight = gzipSync(await readFile(new URL(`portal/${component.file}`, dist)), { level: 9 }).length / 1024;
console.log(`${weight.toFixed(1).padStart(8)} kB  portal/${component.file} (gzip), budget ${PORTAL_BUDGET_KB} kB`);
if (weight > PORTAL_BUDGET_KB || others.length > 0) {
  console.error(others.length > 0 ? `The component needs ${others}.` : "The component is over its budget.");
  process.exit(1);
}
