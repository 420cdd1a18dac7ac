import { screen, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { line, oneLine, writes } from "#/test/budget";
import { renderApp } from "#/test/renderApp";
import { answer, deletionOf, measure, onePlan, people, problem } from "#/test/server";

const POT = { id: "m2", title: "Vorlesewettbewerb in Muttersprache" };

function plan(me = people.finance) {
  onePlan(me, [measure(), measure({ ...POT, lineage: "l2" })]);
  answer.get("/funding-programmes", { items: [], self: "" });
}

const phrase = (part: object) => () =>
  HttpResponse.json({
    text: "",
    certainty: "high",
    findings: [],
    parts: [{ wording: "höchstens 10 T€ pro Jahr", read: "", certainty: "high", findings: [], unread: [], ...part }],
  });

async function adding() {
  const app = renderApp("/measures/m1");
  await app.user.click(await screen.findByRole("button", { name: "Ressource hinzufügen" }));
  const dialog = within(await screen.findByRole("dialog"));
  await dialog.findByRole("combobox", { name: "Gemeinsam mit einer weiteren Maßnahme" });
  return { ...app, dialog };
}

describe("A resource in one sentence", () => {
  it("is understood, can be corrected, and is saved with its wording and its other measure", async () => {
    plan();
    const read = writes(
      "post",
      "/budget-phrases",
      phrase({
        sharedWith: "others",
        unread: ["vielleicht"],
        line: { kind: "money", qualifier: "at-most", amount: "10000.00", recurrence: "yearly" },
      }),
    );
    const sent = writes("post", "/plans/p1/budget-lines", () => HttpResponse.json(line(), { status: 201 }));
    const { user, dialog } = await adding();
    const words = "höchstens 10 T€ pro Jahr vielleicht, gemeinsam mit Vorlesewettbewerb";
    await user.type(dialog.getByLabelText("In einem Satz"), `${words}{Enter}`);

    expect(await dialog.findByText("Sicherheit: hoch")).toBeVisible();
    expect(dialog.getByText("Nicht verstanden: „vielleicht“")).toBeVisible();
    expect(read[0]?.body).toEqual({ text: words });
    expect(dialog.getByLabelText("Betrag in Euro")).toHaveValue("10.000");
    expect(dialog.getByLabelText("Wie oft")).toHaveValue("yearly");
    expect(dialog.getByRole("button", { name: `${POT.title} entfernen` })).toBeVisible();

    await user.clear(dialog.getByLabelText("Betrag in Euro"));
    await user.type(dialog.getByLabelText("Betrag in Euro"), "12 T€");
    await user.tab();
    expect(dialog.getByLabelText("Betrag in Euro")).toHaveValue("12.000");
    await user.click(dialog.getByRole("button", { name: "Speichern" }));

    expect(await screen.findByText("Die Ressource ist gespeichert.")).toBeVisible();
    expect(sent[0]?.body).toMatchObject({
      qualifier: "at-most",
      amount: "12000.00",
      recurrence: "yearly",
      wording: "höchstens 10 T€ pro Jahr",
      measures: [{ measureId: "m1" }, { measureId: "m2" }],
    });
  });

  it("that names several resources puts the chosen one into the fields", async () => {
    plan();
    const part = (wording: string, rest: object) => ({
      wording,
      read: "",
      certainty: "medium",
      findings: [],
      unread: [],
      ...rest,
    });
    writes("post", "/budget-phrases", () =>
      HttpResponse.json({
        text: "",
        certainty: "medium",
        findings: [],
        parts: [
          part("0,5 Stelle", { line: { kind: "staff", qualifier: "none", recurrence: "once", fte: "0.5" } }),
          part("2.000 €", { line: { kind: "money", qualifier: "exact", amount: "2000.00", recurrence: "once" } }),
        ],
      }),
    );
    const { user, dialog } = await adding();
    await user.type(dialog.getByLabelText("In einem Satz"), "0,5 Stelle; 2.000 €{Enter}");
    expect(await dialog.findByText(/Der Satz nennt mehrere Ressourcen/)).toBeVisible();
    await user.click(dialog.getByRole("button", { name: /In die Felder übernehmen.*0,5 Vollzeitstellen/ }));
    expect(dialog.getByLabelText(/Vollzeitstellen/)).toHaveValue("0,5");
  });
});

describe("A pot for several measures", () => {
  it("is split into shares that must make up the whole", async () => {
    plan();
    const sent = writes("post", "/plans/p1/budget-lines", () => HttpResponse.json(line(), { status: 201 }));
    const { user, dialog } = await adding();
    await user.type(dialog.getByLabelText("Betrag in Euro"), "9000");
    await user.type(dialog.getByRole("combobox", { name: "Gemeinsam mit einer weiteren Maßnahme" }), "vorlese");
    await user.click(await screen.findByRole("option", { name: POT.title }));
    await user.keyboard("{Escape}");
    await user.click(dialog.getByRole("checkbox", { name: "Den Topf aufteilen" }));
    await user.type(dialog.getByLabelText("Anteil in Prozent für „Sprachkurse für Eltern“"), "60");
    await user.type(dialog.getByLabelText(`Anteil in Prozent für „${POT.title}“`), "30");
    expect(dialog.getByText("Es fehlen noch 10 %.")).toBeVisible();
    await user.click(dialog.getByRole("button", { name: "Speichern" }));
    expect(await dialog.findByRole("link", { name: /Die Anteile müssen zusammen 100 % ergeben/ })).toBeVisible();
    expect(sent).toEqual([]);

    await user.click(dialog.getByRole("button", { name: "Gleichmäßig aufteilen" }));
    await user.click(dialog.getByRole("button", { name: "Speichern" }));
    expect(await screen.findByText("Die Ressource ist gespeichert.")).toBeVisible();
    expect(sent[0]?.body).toMatchObject({
      measures: [
        { measureId: "m1", share: "0.5" },
        { measureId: "m2", share: "0.5" },
      ],
    });
  });
});

describe("A line that somebody else changed meanwhile", () => {
  it("is shown field by field, ids in words, and saved as chosen", async () => {
    plan();
    oneLine(line());
    const conflict = {
      currentVersion: 5,
      etag: '"5"',
      fields: [
        { field: "amount", base: "20000.00", theirs: "25000.00", yours: "18000.00", changedBy: "Klara" },
        {
          field: "measures",
          base: [{ measureId: "m1" }],
          theirs: [
            { measureId: "m1", share: "0.4" },
            { measureId: "m2", share: "0.6" },
          ],
          yours: [{ measureId: "m2" }],
        },
      ],
      merged: { amount: "18000.00", measures: [{ measureId: "m2" }] },
    };
    const sent = writes(
      "patch",
      "/budget-lines/b1",
      () => problem(412, "version-conflict", { conflict }),
      () => HttpResponse.json(line({ version: 6 }), { headers: { ETag: '"6"' } }),
    );
    const { user } = renderApp("/measures/m1");
    await user.click(await screen.findByRole("button", { name: /höchstens 20.000\s€ bearbeiten/ }));
    const amount = await screen.findByLabelText("Betrag in Euro");
    await user.clear(amount);
    await user.type(amount, "18000");
    await user.click(screen.getByRole("button", { name: "Speichern" }));

    const dialog = within(await screen.findByRole("dialog", { name: "Jemand anderes hat inzwischen gespeichert" }));
    expect(
      dialog.getByRole("radio", { name: /Sprachkurse für Eltern \(40 %\).*Vorlesewettbewerb.*\(60 %\)/ }),
    ).toBeVisible();
    await user.click(dialog.getByRole("radio", { name: /18.000\s€/ }));
    await user.click(dialog.getByRole("radio", { name: /\(60 %\)/ }));
    await user.click(dialog.getByRole("button", { name: "So speichern" }));
    expect(await screen.findByText("Gespeichert, zusammen mit den Änderungen anderer.")).toBeVisible();
    expect(sent.map(({ ifMatch, body }) => [ifMatch, body])).toEqual([
      ['"3"', { amount: "18000.00" }],
      ['"5"', { amount: "18000.00" }],
    ]);
  });
});

describe("Removing", () => {
  it("goes at once, says from how many measures, and comes back by its own entry in history", async () => {
    plan();
    oneLine(line({ measures: [...line().measures, { id: "m2", title: "Vorlesewettbewerb" }] }));
    const sent = writes("delete", "/budget-lines/b1", () => new HttpResponse(null, { status: 204 }));
    const takenBack = deletionOf("b1");
    const { user } = renderApp("/measures/m1");
    await user.click(await screen.findByRole("button", { name: /höchstens 20.000\s€.* entfernen/ }));
    expect(await screen.findByText("Die Ressource ist entfernt, bei allen 2 Maßnahmen.")).toBeVisible();
    expect(sent[0]?.ifMatch).toBe('"3"');
    await user.click(screen.getByRole("button", { name: "Rückgängig" }));
    expect(await screen.findByText("Die Ressource ist wieder da.")).toBeVisible();
    expect(takenBack).toEqual([77]);
  });

  it("is not offered to who only reads", async () => {
    plan(people.viewer);
    oneLine(line());
    renderApp("/measures/m1");
    expect(await screen.findByRole("link", { name: /Einzelheiten und Buchungen/ })).toBeVisible();
    expect(screen.queryByRole("button", { name: /entfernen|bearbeiten|hinzufügen/i })).not.toBeInTheDocument();
  });
});
