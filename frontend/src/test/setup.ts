import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach, beforeAll } from "vitest";
import { setApiUrl } from "#/api/client";
import { startI18n } from "#/i18n/setup";
import { clearToasts } from "#/ui/toasts";
import { server } from "./server";

// What jsdom lacks of a browser.
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
globalThis.matchMedia = ((media: string) => ({
  media,
  matches: media.includes("min-width"),
  addEventListener() {},
  removeEventListener() {},
})) as unknown as typeof matchMedia;
globalThis.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};

// The first test of a file waits for a screen's code to be loaded, on a busy machine for long.
configure({ asyncUtilTimeout: 8000 });

beforeAll(async () => {
  // A request that no test prepared is a mistake, of the test or of the app.
  server.listen({ onUnhandledRequest: "error" });
  setApiUrl("http://api.test/api/v1");
  await startI18n("de");
});
afterEach(() => {
  cleanup();
  clearToasts();
  server.resetHandlers();
});
afterAll(() => server.close());
