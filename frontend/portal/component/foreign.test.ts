import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { server } from "#/test/server";
import type { IntegrationMeasures } from "./element";
import { answers, FEED, measure, page, partsOf, shown } from "./onPage";

describe("What comes from outside", () => {
  it("is never read as HTML, and links lead to the web only", async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>1</script>';
    const link = (url: string) => ({ title: hostile, url });
    answers(
      page(
        [
          measure(1, {
            title: hostile,
            description: hostile,
            status: hostile,
            items: [{ text: hostile }],
            goals: [hostile],
            targetGroups: [hostile],
            statusReason: hostile,
            links: [link("javascript:alert(1)"), link("data:text/html,x"), link("https://good.test/")],
            buildingBlocks: [{ number: hostile, title: hostile }],
            responsibilities: [{ role: "lead", openEnded: false, organisation: { name: hostile }, note: hostile }],
            budgetLines: [{ kind: hostile, label: hostile, qualifier: hostile, amount: hostile, currency: hostile }],
            schedule: { from: hostile, recurrence: hostile, events: [{ date: hostile, title: hostile }] },
          }),
        ],
        { licence: { name: hostile, url: "javascript:alert(2)", attribution: hostile } },
      ),
    );
    const { all, titles } = await shown();
    expect(titles()).toEqual([hostile]);
    expect(all("img, script, iframe")).toEqual([]);
    expect(all("a").map((each) => each.getAttribute("href"))).toEqual(["https://good.test/"]);
  });

  it("is left out where it is no measure, and nothing else with it", async () => {
    answers(page([null as unknown as object, { title: "ohne Identität" }, measure(1, { buildingBlocks: undefined })]));
    expect((await shown()).titles()).toEqual(["Maßnahme 1"]);
  });

  it("cannot lead the reader's browser to another service", async () => {
    answers(page([measure(1)], { next: "https://elsewhere.test/more" }));
    expect((await shown()).one("[role=alert]").textContent).toContain("nicht zu verstehen");
  });
});

describe("When something is missing", () => {
  it("says that nothing is published", async () => {
    answers(page([], { edition: 0 }));
    const { count, one } = await shown();
    expect(count()).toBe("Zurzeit sind keine Maßnahmen veröffentlicht.");
    expect(one("form").hidden).toBe(true);
  });

  it("says that the service is away, and shows everything after another try", async () => {
    answers(503, 503, page([measure(1)]));
    const { one, titles } = await shown();
    expect(one("[role=alert]").textContent).toContain("gerade nicht laden. Bitte versuchen Sie es");
    one("[part~=retry]").click();
    await expect.poll(titles).toEqual(["Maßnahme 1"]);
    expect(one("[role=alert]").textContent).toBe("");
  });

  it("tries again by itself when the connection is back", async () => {
    answers(503, 503, page([measure(1)]));
    const { titles } = await shown();
    dispatchEvent(new Event("online"));
    await expect.poll(titles).toEqual(["Maßnahme 1"]);
  });

  it("shows what the browser kept, and says so", async () => {
    const asked: RequestCache[] = [];
    server.use(
      http.get(FEED, ({ request }) => {
        asked.push(request.cache);
        return request.cache === "force-cache" ? HttpResponse.json(page([measure(1)])) : HttpResponse.error();
      }),
    );
    const { titles, one } = await shown();
    expect(asked).toEqual(["default", "force-cache"]);
    expect(titles()).toEqual(["Maßnahme 1"]);
    expect(one(".notice").textContent).toContain("Stand Ihres letzten Besuchs");
  });

  it.each([
    [404, {}, "keine öffentlichen Maßnahmen. (404)"],
    [401, {}, "keine öffentlichen Maßnahmen. (401)"],
    [200, { src: "" }, "Es ist keine Adresse eingetragen"],
    [200, { src: "http://" }, "keine öffentlichen Maßnahmen"],
  ])("explains an address that is wrong: %s %o", async (status, attributes: Record<string, string>, text) => {
    answers(status === 200 ? page([measure(1)]) : status);
    expect((await shown(attributes)).one("[role=alert]").textContent).toContain(text);
  });

  it("does not speak up after it has left the page", async () => {
    answers(page([measure(1)]));
    const element = document.createElement("integration-measures") as IntegrationMeasures;
    element.setAttribute("src", FEED);
    document.body.append(element);
    element.remove();
    await new Promise((done) => setTimeout(done, 100));
    expect(partsOf(element).titles()).toEqual([]);
  });
});
