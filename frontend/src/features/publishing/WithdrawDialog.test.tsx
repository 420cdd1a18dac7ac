import { screen, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { expect, it } from "vitest";
import type { Measure } from "#/api/types";
import { writes } from "#/test/budget";
import { renderApp } from "#/test/renderApp";
import { measure, onePlan, people } from "#/test/server";

const published = { state: "published" as const, channels: ["mokme"] };
const successor = {
  lineage: "l2",
  measureId: "m2",
  title: "Sprachkurse am Abend",
  kind: "split" as const,
  at: "2026-01-02T10:00:00Z",
};
const dropped = measure({
  status: "dropped",
  statusReason: "Aufgeteilt",
  replacement: "l2",
  successors: [successor],
  publication: published,
});

async function withdrawing(...others: Measure[]) {
  onePlan(people.coordinator, [dropped, ...others]);
  const sent = writes("post", "/measures/m1/withdrawals", () => HttpResponse.json({ edition: 8 }, { status: 201 }));
  const { user } = renderApp("/measures/m1");
  await user.click(await screen.findByRole("button", { name: "Zurücknehmen" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Maßnahme zurücknehmen" }));
  const replacement = await dialog.findByRole("combobox", { name: /An ihrer Stelle/ });
  return { user, dialog, replacement, sent };
}

it("proposes what took the measure's place, and why it was dropped", async () => {
  const part = measure({ id: "m2", lineage: "l2", title: "Sprachkurse am Abend", publication: published });
  const { user, dialog, replacement, sent } = await withdrawing(part);
  expect(replacement).toHaveValue("Sprachkurse am Abend");
  expect(dialog.getByLabelText(/^Grund/)).toHaveValue("Aufgeteilt");
  await user.click(dialog.getByRole("button", { name: "Zurücknehmen" }));
  expect(await screen.findByText("Zurückgenommen mit Ausgabe 8.")).toBeVisible();
  expect(sent[0]?.body).toEqual({ reason: "Aufgeteilt", replacement: "l2", channels: ["mokme"] });
});

it("says so when no portal shows yet what took its place, and lets another be searched", async () => {
  const other = measure({ id: "m3", lineage: "l3", title: "Vorlesewettbewerb", publication: published });
  const { user, dialog, replacement, sent } = await withdrawing(other);
  expect(replacement).toHaveValue("");
  expect(dialog.getByText(/zeigt noch kein Portal/)).toBeVisible();
  await user.type(replacement, "lesewett");
  await user.click(await screen.findByRole("option", { name: "Vorlesewettbewerb" }));
  await user.click(dialog.getByRole("button", { name: "Zurücknehmen" }));
  expect(await screen.findByText("Zurückgenommen mit Ausgabe 8.")).toBeVisible();
  expect(sent[0]?.body).toMatchObject({ replacement: "l3" });
});
