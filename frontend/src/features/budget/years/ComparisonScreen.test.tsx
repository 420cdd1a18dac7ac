import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { BudgetComparison } from "#/api/types";
import { renderApp } from "#/test/renderApp";
import { answer, onePlan, people, plan } from "#/test/server";

const before = { planId: "p0", year: 2010, title: "2010", lower: "0.00", upper: "30000.00", unquantified: 1 };
const after = { planId: "p1", year: 2011, title: "2011", lower: "2000.00", upper: "25000.00", unquantified: 2 };
const measures = [{ id: "m1", title: "Sprachkurse für Eltern" }];
const common = { title: "Sprachkurse", kind: "money" as const, measures };

const comparison: BudgetComparison = {
  before,
  after,
  difference: { lower: "2000.00", upper: "-5000.00", unquantified: 1 },
  causes: [
    {
      cause: "changed-amount",
      difference: { lower: "0.00", upper: "-5000.00", unquantified: 0 },
      changes: [
        {
          before: { id: "b0", qualifier: "at-most", amount: "30000.00", ...common },
          after: { id: "b1", qualifier: "at-most", amount: "25000.00", ...common },
          difference: { lower: "0.00", upper: "-5000.00", unquantified: 0 },
        },
      ],
    },
    {
      cause: "added",
      difference: { lower: "2000.00", upper: "2000.00", unquantified: 0 },
      changes: [
        {
          after: { id: "b2", qualifier: "exact", amount: "2000.00", ...common },
          difference: { lower: "2000.00", upper: "2000.00", unquantified: 0 },
        },
      ],
    },
  ],
  unchanged: 4,
  currency: "EUR",
};

it("says by cause what makes a plan dearer or cheaper, without being asked for the year before", async () => {
  onePlan(people.viewer);
  answer.get("/plans", { items: [{ ...plan, id: "p0", year: 2010 }, plan], self: "" });
  answer.get("/plans/p1/budget-comparison", comparison);
  renderApp("/plans/2011/costs/comparison");

  const result = await screen.findByRole("region", { name: "Ergebnis" });
  expect(result).toHaveTextContent(
    /Obergrenze 5\.000\s€ niedriger; Untergrenze 2\.000\s€ höher; 1 Posten ohne Zahl mehr/,
  );
  const changed = within(screen.getByRole("table", { name: "Anderer Betrag" }));
  expect(changed.getByRole("link", { name: /höchstens 30\.000\s€/ })).toBeVisible();
  expect(changed.getByText(/Obergrenze 5\.000\s€ niedriger/)).toBeVisible();
  expect(screen.getByRole("table", { name: "Neu hinzugekommen" })).toHaveTextContent(/gab es nicht.*2\.000\s€ mehr/);
});

it("with a single plan leads who may import to the import", async () => {
  onePlan(people.coordinator);
  renderApp("/plans/2011/costs/comparison");
  expect(await screen.findByText(/Bisher gibt es nur den Plan 2011/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Tabelle eines anderen Jahres importieren" })).toBeVisible();
});

it("with a single plan tells others whom to ask", async () => {
  onePlan(people.viewer);
  renderApp("/plans/2011/costs/comparison");
  expect(await screen.findByText("Weitere Pläne legt die Koordination an.")).toBeVisible();
  expect(screen.queryByRole("link", { name: /importieren/ })).not.toBeInTheDocument();
});
