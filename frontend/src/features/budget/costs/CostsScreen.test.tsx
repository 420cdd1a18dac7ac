import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { line, total, totalLine, totals } from "#/test/budget";
import { renderApp } from "#/test/renderApp";
import { API, answer, onePlan, people } from "#/test/server";

const MEASURES = [
  { id: "m1", title: "Sprachkurse für Eltern" },
  { id: "m2", title: "Interkulturelle Kommunikation" },
];
const pot = totalLine("pot", {
  measures: MEASURES,
  recurrence: "yearly",
  wording: "max. 10.000 € / Jahr (inkl. nachfolgende Zeile)",
  reasons: ["upper-limit", "yearly-once", "pot-elsewhere"],
  sharedWithOtherGroups: true,
});
const open = totalLine("open", {
  amount: undefined,
  qualifier: "as-needed",
  counts: "0.00",
  effect: "unquantified",
  reasons: ["no-figure"],
});
const upTo = (upper: string) => ({ atMost: upper, upper });

function costs(me = people.viewer) {
  onePlan(me);
  answer.get(
    "/plans/p1/budget-totals",
    totals({
      groupBy: "building-block",
      ...upTo("10000.00"),
      unquantified: 1,
      lineCount: 2,
      lines: [{ ...pot, sharedWithOtherGroups: false }, open],
      items: [
        total("b9", "Punkt 9 Interkulturelle Öffnung", {
          ...upTo("10000.00"),
          unquantified: 1,
          lineCount: 2,
          lines: [pot, open],
        }),
        total("b1", "10.1 Sprache", { ...upTo("10000.00"), lineCount: 1, lines: [pot] }),
        total("b2", "10.2 Bildung"),
      ],
      countedElsewhere: { lower: "0.00", upper: "-10000.00", unquantified: 0 },
    }),
  );
  answer.get("/plans/p1/budget-lines", {
    items: [
      line({ id: "pot", source: { importId: "i1", row: 2, page: "1" } }),
      line({ id: "open", qualifier: "as-needed", amount: undefined }),
    ],
    self: `${API}/self`,
  });
}

const rowOf = (name: RegExp) => screen.findByRole("row", { name });

describe("What the plan costs", () => {
  it("stands in a table whose groups and correction add up; the chart is for the eye only", async () => {
    costs();
    renderApp("/plans/2011/costs");
    expect(await rowOf(/^Punkt 9.*höchstens 10\.000\s€; 1 Posten ohne Zahl.*10\.000\s€/)).toBeVisible();
    expect(await rowOf(/^Mehrfach enthalten.*-10\.000\s€/)).toBeVisible();
    expect(await rowOf(/^Der ganze Plan.*10\.000\s€/)).toBeVisible();
    expect(screen.queryByRole("figure")).not.toBeInTheDocument();
  });

  it("is explained down to the cell of the source", async () => {
    costs();
    const { user, router } = renderApp("/plans/2011/costs");
    await user.click(within(await rowOf(/^Punkt 9/)).getByRole("button", { name: /^Warum\?/ }));
    const why = await screen.findByRole("heading", {
      name: "Warum ist diese Zahl so? Punkt 9 Interkulturelle Öffnung",
    });
    expect(why).toHaveFocus();
    expect(router.state.location.search).toMatchObject({ why: "b9" });
    expect(screen.getByText(/1 Posten nennt eine Zahl. Er zählt mit höchstens 10\.000\s€/)).toBeVisible();
    expect(screen.getByText(/1 Posten nennt Geld ohne Zahl. Er fehlt in der Summe/)).toBeVisible();

    const table = within(await screen.findByRole("table", { name: "Was mit einer Zahl zählt" }));
    expect(table.getByText("Zeile 2, Seite 1 der importierten Tabelle")).toBeVisible();
    expect(table.getByText("„max. 10.000 € / Jahr (inkl. nachfolgende Zeile)“")).toBeVisible();
    expect(table.getByText("gemeinsamer Topf: zählt hier ganz und auch in anderen Gruppen")).toBeVisible();
    expect(table.getByRole("link", { name: "Interkulturelle Kommunikation" })).toBeVisible();
    expect(screen.getByRole("table", { name: "Geld ohne Zahl" })).toHaveTextContent("von Hand eingegeben");
  });

  it("says which pot was taken off, and from which groups", async () => {
    costs();
    renderApp("/plans/2011/costs?why=elsewhere");
    const table = await screen.findByRole("table", { name: "Töpfe, die in mehreren Gruppen stehen" });
    expect(table).toHaveTextContent(/Punkt 9 Interkulturelle Öffnung und 10\.1 Sprache/);
    expect(table).toHaveTextContent(/20\.000\s€\s*10\.000\s€\s*10\.000\s€/);
  });

  it("keeps grouping, filters and view in the address", async () => {
    costs();
    const { user, router } = renderApp("/plans/2011/costs?money=true");
    await rowOf(/^10\.1/);
    expect(screen.queryByRole("row", { name: /^10\.2/ })).not.toBeInTheDocument();
    await user.type(screen.getByLabelText("Nur Gruppen mit diesen Wörtern"), "sprache");
    await waitFor(() => expect(screen.queryByRole("row", { name: /^Punkt 9/ })).not.toBeInTheDocument());
    await user.selectOptions(screen.getByLabelText("Ansicht"), "nur Tabelle, alle Spalten");
    expect(await screen.findByRole("columnheader", { name: "nur Obergrenze" })).toBeVisible();
    await user.selectOptions(screen.getByLabelText("Aufgeteilt nach"), "Zuständigkeit");
    await waitFor(() =>
      expect(router.state.location.search).toEqual({ groupBy: "lead", money: "true", q: "sprache", view: "table" }),
    );
  });

  it("explains itself to who may not see it, and shows nothing", async () => {
    costs({ ...people.viewer, permissions: ["plan:read"] });
    renderApp("/plans/2011/costs");
    expect(await screen.findByRole("heading", { name: "Das ist Ihrer Rolle nicht erlaubt" })).toBeVisible();
    expect(screen.queryByText(/10\.000/)).not.toBeInTheDocument();
  });
});
