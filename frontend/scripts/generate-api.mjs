// Makes src/api/schema.d.ts from the contract. It is not committed: the contract is the only source.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import openapiTypescript, { astToString } from "openapi-typescript";

const contract = new URL("../../openapi.yaml", import.meta.url);
const target = new URL("../src/api/schema.d.ts", import.meta.url);

const text = `// Made from openapi.yaml by scripts/generate-api.mjs. Do not edit.\n${astToString(await openapiTypescript(contract))}`;
const before = await readFile(target, "utf8").catch(() => "");
if (text !== before) {
  await mkdir(new URL(".", target), { recursive: true });
  await writeFile(target, text);
}
