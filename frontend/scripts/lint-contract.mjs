// Lints the contract at the root with Redocly and Spectral; any error fails.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const bin = (name) => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url));
const run = (command, args) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  }).status ?? 1;

const redocly = run(bin("redocly"), ["lint", "openapi.yaml", "--config", "redocly.yaml"]);
const spectral = run(bin("spectral"), [
  "lint",
  "openapi.yaml",
  "--ruleset",
  ".spectral.yaml",
  "--fail-severity",
  "error",
]);
process.exit(redocly || spectral);
