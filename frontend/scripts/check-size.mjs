// Fails when the script that a person loads before the first screen stands, or the component that portals embed, grows over its
// budget.
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

const BUDGET_KB = 200;
const PORTAL_BUDGET_KB = 15;
const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(await readFile(new URL(".vite/manifest.json", dist), "utf8"));

// What the first screen needs: the entry, the start page, German.
const FIRST_SCREEN = ["index.html", "src/app/pages/StartPage.tsx", "src/i18n/de.ts"];
const files = new Set();
const collect = (key) => {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in the build's manifest`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) collect(imported);
};
for (const key of FIRST_SCREEN) collect(key);

let total = 0;
for (const file of [...files].sort()) {
  const size = gzipSync(await readFile(new URL(file, dist)), { level: 9 }).length / 1024;
  total += size;
  console.log(`${size.toFixed(1).padStart(8)} kB  ${file}`);
}
console.log(`${total.toFixed(1).padStart(8)} kB  first load (gzip), budget ${BUDGET_KB} kB`);
if (total > BUDGET_KB) {
  console.error("The first load is over the budget.");
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
