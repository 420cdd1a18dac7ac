import { fileURLToPath } from "node:url";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** In production the web server answers /config.json; while developing the addresses come from the environment. */
function runtimeConfig(): Plugin {
  const config = {
    apiUrl: process.env.API_URL ?? "http://localhost:8080/api/v1",
    authority: process.env.AUTHORITY ?? "http://localhost:8180/realms/integrationsplan",
    clientId: process.env.CLIENT_ID ?? "integrationsplan-app",
    operator: {
      name: "Beispielkreis (Demo)",
      address: "Kreishaus, Musterstraße 1, 12345 Musterstadt",
      email: "integration@beispielkreis.example",
      accessContact: "das Integrationsbüro (integration@beispielkreis.example)",
    },
  };
  const answer = JSON.stringify(config);
  return {
    name: "runtime-config",
    configureServer: (server) => {
      server.middlewares.use("/config.json", (_request, response) => {
        response.setHeader("Content-Type", "application/json").end(answer);
      });
    },
    configurePreviewServer: (server) => {
      server.middlewares.use("/config.json", (_request, response) => {
        response.setHeader("Content-Type", "application/json").end(answer);
      });
    },
  };
}

export default defineConfig({
  plugins: [react(), { ...optimizeLocales.vite({ locales: ["de-DE", "en-US"] }), enforce: "pre" }, runtimeConfig()],
  resolve: { alias: { "#": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: { manifest: true, target: "es2023", sourcemap: true, chunkSizeWarningLimit: 300 },
  server: { port: 5173, strictPort: true },
  preview: { port: 5173, strictPort: true },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}", "portal/**/*.test.ts"],
    setupFiles: ["src/test/setup.ts"],
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
