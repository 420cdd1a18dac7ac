import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const COMPONENT = "integration-measures.js";
const page = (name: string) => fileURLToPath(new URL(`./${name}.html`, import.meta.url));
const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));

/** Says beside the component which version it is and by which digest a page can pin it. */
function described(): Plugin {
  return {
    name: "described",
    generateBundle(_options, bundle) {
      const built = bundle[COMPONENT];
      if (built?.type !== "chunk") throw new Error(`${COMPONENT} was not built`);
      built.code = `/*! integration-measures ${version}, EUPL-1.2 */\n${built.code.replace(/\n\/\/# sourceMappingURL.*\s*$/, "\n")}`;
      const integrity = `sha384-${createHash("sha384").update(built.code).digest("base64")}`;
      const source = JSON.stringify({ version, file: COMPONENT, integrity }, null, 2);
      this.emitFile({ type: "asset", fileName: "integration-measures.json", source: `${source}\n` });
    },
  };
}

// What portals embed, and pages that show it: beside the app and independent of it.
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/portal/",
  publicDir: false,
  plugins: [described()],
  build: {
    outDir: "../dist/portal",
    emptyOutDir: true,
    manifest: true,
    target: "es2022",
    modulePreload: false,
    rollupOptions: {
      input: {
        "integration-measures": fileURLToPath(new URL("./component/integration-measures.ts", import.meta.url)),
        index: page("index"),
        "migration-me": page("migration-me"),
        mokme: page("mokme"),
      },
      // The name that portals write into their pages never changes.
      output: {
        entryFileNames: ({ name }) => (name === "integration-measures" ? COMPONENT : "assets/[name]-[hash].js"),
      },
    },
  },
});
