import { HttpResponse, http } from "msw";
import type { BudgetBalance, BudgetLine, BudgetTotal, BudgetTotals, TotalLine } from "#/api/types";
import { API, answer, server } from "./server";

/** Examples of what the service says about money, complete by the contract. */
export function line(changes: Partial<BudgetLine> = {}): BudgetLine {
  return {
    id: "b1",
    planId: "p1",
    lineage: "lb1",
    kind: "money",
    qualifier: "at-most",
    amount: "20000.00",
    currency: "EUR",
    recurrence: "once",
    measures: [{ id: "m1", title: "Sprachkurse für Eltern" }],
    shared: false,
    internal: false,
    version: 3,
    createdAt: "2026-01-01T10:00:00Z",
    updatedAt: "2026-01-01T10:00:00Z",
    ...changes,
  };
}

export function balance(changes: Partial<BudgetBalance> = {}): BudgetBalance {
  return {
    fiscalYear: 2011,
    qualifier: "at-most",
    planned: { lower: "0.00", upper: "20000.00" },
    plannedBy: "line",
    committed: "0.00",
    released: "0.00",
    open: "0.00",
    spent: "0.00",
    available: "20000.00",
    currency: "EUR",
    warnings: [],
    ...changes,
  };
}

const zero = { lower: "0.00", upper: "0.00" };

export function total(key: string, title: string, changes: Partial<BudgetTotal> = {}): BudgetTotal {
  return {
    group: { key, title },
    exact: "0.00",
    about: "0.00",
    atMost: "0.00",
    atLeast: "0.00",
    ...zero,
    upperOpen: false,
    unquantified: 0,
    own: zero,
    thirdParty: zero,
    shared: zero,
    currency: "EUR",
    lineCount: changes.lines?.length ?? 0,
    lines: [],
    ...changes,
  };
}

export function totalLine(id: string, changes: Partial<TotalLine> = {}): TotalLine {
  return {
    id,
    kind: "money",
    qualifier: "at-most",
    amount: "10000.00",
    recurrence: "once",
    measures: [{ id: "m1", title: "Sprachkurse für Eltern" }],
    counts: "10000.00",
    countsLower: "0.00",
    effect: "at-most",
    reasons: ["upper-limit"],
    sharedWithOtherGroups: false,
    ...changes,
  };
}

export function totals(changes: Partial<BudgetTotals>): BudgetTotals {
  return { planId: "p1", ...total("p1", "Plan"), ...changes };
}

/** The service's answers to writing requests, in turn; what was sent is kept. */
export function writes(method: "post" | "patch" | "delete", path: string, ...answers: (() => Response)[]) {
  const sent: { body: unknown; ifMatch: string | null; key: string | null }[] = [];
  server.use(
    http[method](`${API}${path}`, async ({ request }) => {
      const text = await request.text();
      sent.push({
        body: text ? JSON.parse(text) : undefined,
        ifMatch: request.headers.get("If-Match"),
        key: request.headers.get("Idempotency-Key"),
      });
      return answers[Math.min(sent.length, answers.length) - 1]?.() ?? HttpResponse.error();
    }),
  );
  return sent;
}

/** One line as the measure's screen, its own screen and its form ask for it. */
export function oneLine(given: BudgetLine, itsBalance = balance()): void {
  answer.get(`/measures/${given.measures[0]?.id}/budget-lines`, { items: [given] });
  answer.get(`/budget-lines/${given.id}`, given, { ETag: `"${given.version}"` });
  answer.get(`/budget-lines/${given.id}/balance`, { items: [itsBalance] });
  answer.get(`/budget-lines/${given.id}/entries`, { items: [], self: `${API}/self` });
  answer.get("/funding-programmes", { items: [], self: `${API}/self` });
}
