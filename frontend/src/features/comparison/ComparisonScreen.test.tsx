import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import { renderApp } from "#/test/renderApp";
import { API, answer, onePlan, people, plan, server } from "#/test/server";

const counts = { added: 1, changed: 1, moved: 0, dropped: 1, unchanged: 35, split: 0, merged: 0 };
const before = { ...plan, id: "p0", year: 2010, title: "2010" };
const items = [
  { kind: "added", lineage: "l1", title: "Neues Café", measureId: "m1", changes: [] },
  {
    kind: "changed",
    lineage: "l2",
    title: "Sprachkurse",
    measureId: "m2",
    earlierMeasureId: "m20",
    changes: [{ field: "title", from: "Sprachkurs", to: "Sprachkurse" }],
    leads: { from: ["40"], to: [] },
    costs: {
      from: { lower: "1000.00", upper: "1000.00", upperOpen: false },
      to: { lower: "1000.00", upper: "2500.00", upperOpen: true },
    },
  },
  {
    kind: "dropped",
    lineage: "l3",
    title: "Vorlesewettbewerb",
    earlierMeasureId: "m30",
    changes: [],
    ending: { status: "paused", statusReason: "Stelle unbesetzt", decision: "ended", note: "Keine Stelle in Sicht" },
  },
];

function compared(address = "/plans/2011/comparison", answered = { counts, items: items as unknown[] }) {
  onePlan(people.coordinator);
  answer.get("/plans", { items: [plan, before], self: "" });
  const asked: string[] = [];
  server.use(
    http.get(`${API}/plans/p1/comparison`, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ plan, earlierPlan: before, ...answered, self: "" });
    }),
  );
  return { ...renderApp(address), asked };
}

it("says what was added, changed and dropped, by whom it is led now, what it costs now, and why it ended", async () => {
  compared();
  expect(
    await screen.findByText("1 neu, 1 geändert, 0 anders zugeordnet, 1 nicht fortgeführt, 35 unverändert"),
  ).toBeVisible();
  const changed = within(screen.getByRole("region", { name: "Geändert" }));
  expect(changed.getByText("Zuständig war 40, jetzt niemand.")).toBeVisible();
  expect(changed.getByText(/Kosten bisher 1\.000\s€, jetzt 1\.000\s€ bis 2\.500\s€ oder mehr\./)).toBeVisible();
  const dropped = within(screen.getByRole("region", { name: "Nicht fortgeführt" }));
  expect(dropped.getByText("Warum: zuletzt „ruht“; Stelle unbesetzt; Keine Stelle in Sicht")).toBeVisible();
});

it("says what goes on in others, and what was made of others", async () => {
  const one = (title: string) => ({ lineage: title, measureId: title, title });
  const goingOn = [
    {
      kind: "changed",
      lineage: "l1",
      title: "Sprachkurs",
      earlierMeasureId: "m1",
      changes: [],
      splitInto: [one("Kurs A"), one("Kurs B")],
    },
    { kind: "changed", lineage: "l2", title: "Café", measureId: "m2", changes: [], mergedFrom: [one("Fest")] },
    {
      kind: "dropped",
      lineage: "l3",
      title: "Lesepaten",
      earlierMeasureId: "m3",
      changes: [],
      continuedAs: one("Leseclub"),
    },
  ];
  const none = { added: 0, moved: 0, dropped: 1, unchanged: 0 };
  compared("/plans/2011/comparison", { counts: { ...none, changed: 2, split: 1, merged: 1 }, items: goingOn });
  expect(await screen.findByText(/Von den geänderten: 1 aufgeteilt, 1 zusammengeführt\.$/)).toBeVisible();
  const split = screen.getByRole("region", { name: "Aufgeteilt" });
  expect(split).toHaveTextContent("Geht weiter in: Kurs A, Kurs B");
  expect(within(split).getByRole("link", { name: "Kurs B" })).toHaveAttribute("href", expect.stringContaining("Kurs"));
  expect(screen.getByRole("region", { name: "Zusammengeführt" })).toHaveTextContent("Entstanden aus: Fest");
  expect(screen.getByRole("region", { name: "Nicht fortgeführt" })).toHaveTextContent("Fortgeführt als: Leseclub");
});

it("narrows down by kind, in the address", async () => {
  const { user, router, asked } = compared("/plans/2011/comparison?kind=dropped");
  await screen.findByRole("region", { name: "Nicht fortgeführt" });
  expect(asked).toEqual(["?with=p0&kind=dropped"]);
  await user.click(screen.getByLabelText("Unverändert"));
  expect(router.state.location.search).toMatchObject({ kind: "dropped,unchanged" });
});

it("with a single plan leads on to continuing it", async () => {
  onePlan(people.coordinator);
  renderApp("/plans/2011/comparison");
  expect(await screen.findByRole("link", { name: "Den Plan fortschreiben" })).toBeVisible();
});
