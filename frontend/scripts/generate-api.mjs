// Makes src/api/schema.d.ts and src/api/contract.ts from the contract. They are not committed: the contract is the only source.
import { readFile, writeFile } from "node:fs/promises";
import { load } from "js-yaml";
import openapiTypescript, { astToString } from "openapi-typescript";

const contract = new URL("../../openapi.yaml", import.meta.url);
const target = new URL("../src/api/schema.d.ts", import.meta.url);

const options = { emptyObjectsUnknown: true, defaultNonNullable: false };
const generated = astToString(await openapiTypescript(contract, options))
  // The contract says of a PATCH "any properties of …Input", which JSON Schema cannot say without repeating them.
  .replace(/(\w+)Patch: Record<string, unknown>;/g, '$1Patch: Partial<components["schemas"]["$1Input"]>;');

const MADE = "// Made from openapi.yaml by scripts/generate-api.mjs. Do not edit.";

async function write(file, content) {
  const text = `${MADE}\n${content}`;
  const before = await readFile(file, "utf8").catch(() => "");
  if (text !== before) await writeFile(file, text);
}

await write(target, generated);

// What the contract says beside its paths: which roles hold which permission, and the problem types.
const document = load(await readFile(contract, "utf8"));
const tables = Object.entries({ permissions: document["x-permissions"], problemTypes: document["x-problem-types"] });
await write(
  new URL("../src/api/contract.ts", import.meta.url),
  tables.map(([name, table]) => `export const ${name} = ${JSON.stringify(table, null, 2)} as const;\n`).join(""),
);
