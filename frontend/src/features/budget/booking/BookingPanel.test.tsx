import { screen, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import type { BudgetEntry } from "#/api/types";
import { balance, line, oneLine, writes } from "#/test/budget";
import { renderApp } from "#/test/renderApp";
import { API, answer, onePlan, people, problem } from "#/test/server";

function entry(id: string, changes: Partial<BudgetEntry> = {}): BudgetEntry {
  return {
    id,
    budgetLineId: "b1",
    planId: "p1",
    kind: "committed",
    amount: "12000.00",
    currency: "EUR",
    fiscalYear: 2011,
    date: "2011-05-02",
    text: "Auftrag Schneider",
    bookedBy: "Fina",
    bookedAt: `2026-01-01T10:00:0${id.slice(1)}Z`,
    counts: true,
    ...changes,
  };
}

function booked(me = people.finance, year = balance(), entries: BudgetEntry[] = []) {
  onePlan(me);
  oneLine(line(), year);
  answer.get("/budget-lines/b1/entries", { items: entries, self: `${API}/self` });
  return renderApp("/budget-lines/b1");
}

const OVER = { code: "over-limit" as const, message: "Es ist mehr gebunden und ausgegeben als höchstens gemeint." };

describe("Booking on a line", () => {
  it("takes what one types, and says in words what is unusual", async () => {
    const sent = writes("post", "/budget-lines/b1/entries", () =>
      HttpResponse.json(entry("e1", { balance: balance({ warnings: [OVER] }) }), { status: 201 }),
    );
    const { user } = booked();
    await user.click(await screen.findByRole("button", { name: "Buchung eintragen" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Buchung eintragen" }));
    await user.selectOptions(dialog.getByLabelText("Art der Buchung"), "ausgegeben");
    await user.type(dialog.getByLabelText("Betrag in Euro"), "21,5 T€");
    await user.clear(dialog.getByLabelText("Datum"));
    await user.type(dialog.getByLabelText("Datum"), "2.5.2011");
    await user.type(dialog.getByLabelText("Buchungstext"), "Rechnung 17");
    await user.click(dialog.getByRole("button", { name: "Buchen" }));

    expect(await screen.findByText(`Die Buchung ist eingetragen. ${OVER.message}`)).toBeVisible();
    expect(sent[0]?.body).toEqual({
      kind: "spent",
      amount: "21500.00",
      fiscalYear: 2011,
      date: "2011-05-02",
      text: "Rechnung 17",
    });
    expect(sent[0]?.key).toMatch(/^.{8,}$/);
  });

  it("asks for what is missing before it asks the service", async () => {
    const sent = writes("post", "/budget-lines/b1/entries");
    const { user } = booked();
    await user.click(await screen.findByRole("button", { name: "Buchung eintragen" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByLabelText("Betrag in Euro"), "0");
    await user.click(dialog.getByRole("button", { name: "Buchen" }));
    expect(await dialog.findByRole("link", { name: /Der Betrag muss größer als 0 sein/ })).toBeVisible();
    expect(dialog.getByRole("link", { name: /Text: Bitte füllen Sie dieses Feld aus/ })).toBeVisible();
    expect(sent).toEqual([]);
  });

  it("asks again what can be read in two ways, and takes nothing for it", async () => {
    const sent = writes("post", "/budget-lines/b1/entries");
    const { user } = booked();
    await user.click(await screen.findByRole("button", { name: "Buchung eintragen" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByLabelText("Betrag in Euro"), "12,000");
    await user.type(dialog.getByLabelText("Buchungstext"), "Druckerei");
    await user.click(dialog.getByRole("button", { name: "Buchen" }));
    expect(await dialog.findByRole("link", { name: /12\.000 für zwölftausend, oder 12,00 für zwölf/ })).toBeVisible();
    expect(sent).toEqual([]);
  });

  it("explains a closed year instead of losing the form", async () => {
    writes("post", "/budget-lines/b1/entries", () => problem(409, "fiscal-year-closed"));
    const { user } = booked();
    await user.click(await screen.findByRole("button", { name: "Buchung eintragen" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByLabelText("Betrag in Euro"), "5");
    await user.type(dialog.getByLabelText("Buchungstext"), "zu spät");
    await user.click(dialog.getByRole("button", { name: "Buchen" }));
    expect(await dialog.findByText(/Das Haushaltsjahr ist abgeschlossen/)).toBeVisible();
    expect(dialog.getByLabelText("Buchungstext")).toHaveValue("zu spät");
  });
});

describe("What was booked", () => {
  const list = [entry("e2", { kind: "spent", amount: "11500.50" }), entry("e1")];

  it("stands in its order with what was left after each, and the warnings in words", async () => {
    booked(people.viewer, balance({ available: "-3500.50", warnings: [OVER] }), list);
    const table = within(await screen.findByRole("table", { name: "Buchungen 2011" }));
    const [, first, second] = table.getAllByRole("row");
    expect(first).toHaveTextContent(/gebunden.*12\.000\s€\s*8\.000\s€$/);
    expect(second).toHaveTextContent(/ausgegeben.*11\.500,50\s€\s*-3\.500,50\s€$/);
    expect(screen.getByText(`2011: ${OVER.message}`)).toBeVisible();
    expect(screen.queryByRole("button", { name: /Buchung|Berichtigen/ })).not.toBeInTheDocument();
  });

  it("is corrected by a new booking that names the old one", async () => {
    const sent = writes("post", "/budget-lines/b1/entries", () => HttpResponse.json(entry("e3"), { status: 201 }));
    const { user } = booked(people.finance, balance(), list);
    await user.click(await screen.findByRole("button", { name: /Berichtigen ?gebunden 12\.000\s€/ }));
    const dialog = within(await screen.findByRole("dialog", { name: "Buchung berichtigen" }));
    expect(dialog.getByText(/Ersetzt die Buchung „gebunden“ über 12\.000\s€ vom 02\.05\.2011/)).toBeVisible();
    await user.clear(dialog.getByLabelText("Betrag in Euro"));
    await user.type(dialog.getByLabelText("Betrag in Euro"), "0");
    await user.click(dialog.getByRole("button", { name: "Berichtigung buchen" }));
    expect(await screen.findByText("Die Buchung ist eingetragen.")).toBeVisible();
    expect(sent[0]?.body).toMatchObject({ kind: "committed", amount: "0.00", corrects: "e1" });
  });

  it("of a closed year cannot be corrected", async () => {
    const closed = { code: "year-closed" as const, message: "Das Haushaltsjahr ist abgeschlossen." };
    booked(people.finance, balance({ warnings: [closed] }), list);
    await screen.findByRole("table", { name: "Buchungen 2011" });
    expect(screen.queryByRole("button", { name: /Berichtigen/ })).not.toBeInTheDocument();
  });

  it("is not offered for staff, who hold no money", async () => {
    onePlan(people.finance);
    oneLine(line({ kind: "existing-staff", qualifier: "none", amount: undefined }));
    renderApp("/budget-lines/b1");
    expect(await screen.findByText(/Auf sie wird nichts gebucht/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Buchung eintragen" })).not.toBeInTheDocument();
  });
});
