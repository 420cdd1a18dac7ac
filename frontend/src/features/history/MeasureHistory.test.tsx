import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { makeQueryClient } from "#/api/queryClient";
import type { HistoryEntry } from "#/api/types";
import { answer } from "#/test/server";
import { MeasureHistory } from "./MeasureHistory";

function entry(version: number, more: Partial<HistoryEntry>): HistoryEntry {
  return {
    id: `${version}`,
    at: `2026-11-2${version}T09:30:00Z`,
    actor: "Emil Entwurf",
    actorId: "u2",
    action: "changed",
    entity: "measure",
    entityId: "m1",
    measureId: "m1",
    version,
    undoable: true,
    changes: [],
    ...more,
  };
}

async function shown(entries: HistoryEntry[]) {
  answer.get("/measures/m1/history", { items: entries, self: "/api/v1/measures/m1/history" });
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <MeasureHistory measureId="m1" />
    </QueryClientProvider>,
  );
  return (await screen.findAllByRole("listitem")).map((item) =>
    within(item)
      .queryAllByRole("button")
      .map((button) => button.textContent),
  );
}

it("lets an editor go back to what was created, but not remove it", async () => {
  const creation = entry(1, { action: "created", undoable: false });
  expect(await shown([entry(3, {}), entry(2, {}), creation])).toEqual([
    ["Rückgängig machen"],
    ["Rückgängig machen", "Diese Fassung wiederherstellen"],
    ["Diese Fassung wiederherstellen"],
  ]);
});

it("offers nothing of a measure that others lead", async () => {
  const creation = entry(1, { action: "created", undoable: false });
  expect(await shown([entry(2, { undoable: false }), creation])).toEqual([[], []]);
});
