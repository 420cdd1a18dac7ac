import i18next from "i18next";
import { describe, expect, it } from "vitest";
import { organisationInWords, resourceInWords, responsibilityInWords } from "./wording";

const t = i18next.t.bind(i18next);
// Intl puts a no-break space before the euro sign.
const words = (line: Parameters<typeof resourceInWords>[0], others?: string[]) =>
  resourceInWords(line, t, "de", others).replaceAll("\u00a0", " ");

const money = { kind: "money", recurrence: "once", shared: false } as const;

describe("A resource reads as people say it", () => {
  it("an upper limit every year, shared", () => {
    const line = { ...money, qualifier: "at-most", amount: "10000.00", recurrence: "yearly", shared: true } as const;
    expect(words(line, ["Schulung der Nachwuchskräfte"])).toBe(
      "höchstens 10.000 € pro Jahr, gemeinsam mit „Schulung der Nachwuchskräfte“",
    );
    expect(words(line)).toBe("höchstens 10.000 € pro Jahr, gemeinsamer Topf mit anderen Maßnahmen");
  });

  it("about, exact with cents, at least, a span", () => {
    expect(words({ ...money, qualifier: "about", amount: "2000.00" })).toBe("rund 2.000 €");
    expect(words({ ...money, qualifier: "exact", amount: "99.50" })).toBe("99,50 €");
    expect(words({ ...money, qualifier: "at-least", amount: "500.00" })).toBe("mindestens 500 €");
    expect(words({ ...money, qualifier: "about", amount: "800.00", amountFrom: "500.00" })).toBe("500 € bis 800 €");
  });

  it("money as needed, for a purpose", () => {
    expect(words({ ...money, qualifier: "as-needed" })).toBe("Finanzmittel nach Bedarf");
    expect(words({ ...money, qualifier: "none", label: "Gutachter" })).toBe("Gutachter ohne Betrag");
  });

  it("resources that are no money", () => {
    expect(words({ ...money, kind: "existing-staff", qualifier: "none" })).toBe("vorhandenes Personal");
    expect(
      words({
        ...money,
        kind: "funding-programme",
        qualifier: "none",
        label: "KOMM-IN NRW",
        periodFrom: "2010",
        periodTo: "2011",
      }),
    ).toBe("Förderprogramm: KOMM-IN NRW, 2010 bis 2011");
    expect(words({ ...money, kind: "third-party", qualifier: "none", label: "KAG" })).toBe("Mittel Dritter: KAG");
  });

  it("does not lose a cent of a large amount", () => {
    expect(words({ ...money, qualifier: "exact", amount: "9999999999999.99" })).toBe("9.999.999.999.999,99 €");
  });
});

describe("Parties read as in the county's table", () => {
  it("names an office by key and name, but not twice", () => {
    expect(organisationInWords({ key: "40", name: "Schulamt" })).toBe("40 – Schulamt");
    expect(organisationInWords({ key: "50-5", name: "SG 50-5" })).toBe("SG 50-5");
    expect(organisationInWords({ name: "Caritasverband" })).toBe("Caritasverband");
  });

  it("keeps open ends, but says them once", () => {
    const organisation = { id: "o", key: "50-5", name: "50-5" };
    expect(responsibilityInWords({ organisation, openEnded: true }, t)).toBe("50-5 und weitere");
    expect(responsibilityInWords({ note: "alle teilnehmenden Ämter", openEnded: true }, t)).toBe(
      "alle teilnehmenden Ämter",
    );
    expect(responsibilityInWords({ organisation, note: "+ Referentin", openEnded: false }, t)).toBe(
      "50-5, + Referentin",
    );
  });
});
