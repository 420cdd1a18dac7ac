import { HttpResponse, http } from "msw";
import { afterEach } from "vitest";
import { server } from "#/test/server";
import "./integration-measures";
import type { IntegrationMeasures } from "./element";

// For tests: the element on a page, and the service that it asks.

export const FEED = "https://service.test/api/v1/published/open-data/measures";
const licence = { name: "Datenlizenz", url: "https://licence.test/by", attribution: "Kreis Mettmann" };

export const measure = (number: number, rest: object = {}) => ({
  lineage: `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`,
  title: `Maßnahme ${number}`,
  status: "running",
  buildingBlocks: [{ number: "10.1", title: "Sprache" }],
  ...rest,
});

export const page = (items: object[], rest: object = {}) => ({
  items,
  edition: 4,
  count: items.length,
  digest: "",
  licence,
  ...rest,
});

export function answers(...bodies: (object | number)[]): URL[] {
  const asked: URL[] = [];
  server.use(
    http.get(FEED, ({ request }) => {
      const body = bodies[Math.min(asked.push(new URL(request.url)), bodies.length) - 1];
      if (typeof body === "number") return new HttpResponse(null, { status: body });
      return HttpResponse.json(body, { headers: { "Last-Modified": "Tue, 26 Apr 2011 10:00:00 GMT" } });
    }),
  );
  return asked;
}

/** The element on a page, when it has finished loading. */
export async function shown(attributes: Record<string, string> = {}) {
  const element = document.createElement("integration-measures") as IntegrationMeasures;
  for (const [name, value] of Object.entries({ src: FEED, ...attributes })) element.setAttribute(name, value);
  const loaded = new Promise((done) => element.addEventListener("integration-measures-loaded", done, { once: true }));
  document.body.append(element);
  await loaded;
  return partsOf(element);
}

export function partsOf(element: IntegrationMeasures) {
  const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const one = (selector: string) => all(selector)[0] as HTMLElement;
  return {
    element,
    all,
    one,
    titles: () => all("[part=title]").map(({ textContent }) => textContent),
    count: () => one("[part=count]").textContent,
    type: async (text: string) => {
      (one("#search") as HTMLInputElement).value = text;
      one("#search").dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((done) => setTimeout(done, 250));
    },
  };
}

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = "de";
});
