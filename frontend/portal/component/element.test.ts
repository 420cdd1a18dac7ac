import { describe, expect, it } from "vitest";
import { answers, FEED, measure, page, shown } from "./onPage";

describe("The list of measures on a portal's page", () => {
  it("has all pages of the edition, in its order, and says whose they are", async () => {
    const asked = answers(page([measure(1), measure(2)], { next: `${FEED}?limit=200&cursor=c2` }), page([measure(3)]));
    const { titles, count, one } = await shown();
    expect(titles()).toEqual(["Maßnahme 1", "Maßnahme 2", "Maßnahme 3"]);
    expect(count()).toBe("3 Maßnahmen");
    expect(asked.map((url) => url.searchParams.get("cursor"))).toEqual([null, "c2"]);
    expect(one("footer").textContent).toMatch(
      /Quelle: Kreis Mettmann\. Lizenz: Datenlizenz .*Ausgabe 4 vom 26\. April 2011\./,
    );
    expect(one("footer a").getAttribute("href")).toBe("https://licence.test/by");
  });

  it("begins again when a newer edition appears between two pages, and never mixes them", async () => {
    const next = { next: `${FEED}?cursor=c2` };
    answers(
      page([measure(1)], next),
      page([measure(9)], { edition: 5 }),
      page([measure(7)], { ...next, edition: 5 }),
      page([measure(8)], { edition: 5 }),
    );
    expect((await shown()).titles()).toEqual(["Maßnahme 7", "Maßnahme 8"]);
  });

  it("shows as many as asked for, and the next ones with the keyboard there", async () => {
    answers(page([1, 2, 3, 4, 5].map((number) => measure(number))));
    const { titles, all, one, element } = await shown({ "page-size": "2" });
    expect(titles()).toHaveLength(2);
    one("[part~=more]").click();
    expect(titles()).toHaveLength(4);
    expect(element.shadowRoot?.activeElement).toBe(all("summary")[2]);
    one("[part~=more]").click();
    expect(titles()).toHaveLength(5);
    expect(one("[part~=more]").hidden).toBe(true);
  });

  it("finds by every word, forgiving of accents and of ue for ü", async () => {
    const office = [{ role: "lead", openEnded: false, organisation: { name: "Büro für Ärzte" } }];
    answers(page([measure(1, { title: "Sprachkurs für Mütter" }), measure(2, { responsibilities: office })]));
    const { titles, count, type, one } = await shown();
    await type("muetter SPRACH");
    expect(titles()).toEqual(["Sprachkurs für Mütter"]);
    expect(count()).toBe("1 von 2 Maßnahmen");
    await type("arzte");
    expect(titles()).toEqual(["Maßnahme 2"]);
    await type("gibt es nicht");
    expect(count()).toBe("Keine Maßnahme passt dazu.");
    one("[part~=reset]").click();
    expect(titles()).toHaveLength(2);
  });

  it("filters by building block, combinations under each of their members", async () => {
    const both = [{ title: "Sprache und Arbeit", memberNumbers: ["10.1", "10.3"] }];
    answers(
      page([
        measure(1),
        measure(2, { buildingBlocks: [{ number: "10.3", title: "Arbeit" }] }),
        measure(3, { buildingBlocks: both }),
      ]),
    );
    const { titles, all, one } = await shown();
    expect(all("option").map(({ textContent }) => textContent)).toEqual([
      "Alle Bausteine",
      "10.1 Sprache",
      "10.3 Arbeit",
    ]);
    (one("#block") as HTMLSelectElement).value = "10.3";
    one("#block").dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((done) => setTimeout(done, 250));
    expect(titles()).toEqual(["Maßnahme 2", "Maßnahme 3"]);
  });

  it("shows one building block only where the page says so", async () => {
    answers(page([measure(1), measure(2, { buildingBlocks: [{ number: "10.3", title: "Arbeit" }] })]));
    const { titles, count } = await shown({ "building-block": "10.3" });
    expect(titles()).toEqual(["Maßnahme 2"]);
    expect(count()).toBe("1 Maßnahme");
  });

  it("keeps what is open and what was typed when the list or the language changes", async () => {
    answers(page([measure(1), measure(2)]));
    const { all, element, type, one, count } = await shown();
    (all("details")[1] as HTMLDetailsElement).open = true;
    await type("2");
    expect((all("details")[0] as HTMLDetailsElement).open).toBe(true);
    element.lang = "en";
    expect((one("#search") as HTMLInputElement).value).toBe("2");
    expect(count()).toBe("1 of 2 measures");
  });

  it("speaks the language of the page, and English where that is neither", async () => {
    answers(page([measure(1)]));
    const { count, element } = await shown();
    document.documentElement.lang = "tr";
    await expect.poll(count).toBe("1 measure");
    element.lang = "de-AT";
    expect(count()).toBe("1 Maßnahme");
  });

  it("takes the heading level of the page around it", async () => {
    answers(page([measure(1)]));
    expect((await shown({ "heading-level": "5" })).one("[part=title]").tagName).toBe("H5");
  });
});
