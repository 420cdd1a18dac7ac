// Makes src/api/schema.d.ts from the contract. It is not committed: the contract is the only source.
import { readFile, writeFile } from "node:fs/promises";
import openapiTypescript, { astToString } from "openapi-typescript";

const contract = new URL("../../openapi.yaml", import.meta.url);
const target = new URL("../src/api/schema.d.ts", import.meta.url);

const options = { emptyObjectsUnknown: true, defaultNonNullable: false };
const generated = astToString(await openapiTypescript(contract, options))
  // The contract says of a PATCH "any properties of …Input", which JSON Schema cannot say without repeating them.
  .replace(/(\w+)Patch: Record<string, unknown>;/g, '$1Patch: Partial<components["schemas"]["$1Input"]>;');

const text = `// Made from openapi.yaml by scripts/generate-api.mjs. Do not edit.\n${generated}`;
const before = await readFile(target, "utf8").catch(() => "");
if (text !== before) await writeFile(target, text);
