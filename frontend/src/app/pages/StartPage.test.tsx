import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Me } from "#/api/types";
import { renderApp } from "#/test/renderApp";
import { answer, noCounts, onePlan, people } from "#/test/server";

const block = { id: "b1", number: "10.1", title: "Sprache" };

function start(me: Me) {
  onePlan(me);
  answer.get("/plans/p1/summary", {
    planId: "p1",
    measures: 3,
    new: 0,
    withoutLead: 2,
    byBuildingBlock: [],
    byStatus: [],
  });
  answer.get("/plans/p1/publications", { items: [], self: "" });
  answer.get("/plans/p1/history", { items: [], self: "" });
  answer.get("/plans/p1/publication-preview", { planId: "p1", edition: 1, blocks: [], warnings: [], channels: [] });
  answer.get("/plans/p1/progress-summary", {
    planId: "p1",
    on: "2011-07-01",
    total: { ...noCounts, overdue: 4 },
    byBuildingBlock: [
      {
        buildingBlock: block,
        counts: { ...noCounts, measures: 3 },
        byStatus: [
          { status: "planned", measures: 2 },
          { status: "running", measures: 1 },
        ],
      },
    ],
    byOrganisation: [],
  });
  return renderApp("/plans/2011");
}

const panel = (name: string) => screen.findByRole("region", { name });

describe("The start page", () => {
  it("tells an editor what is due from them", async () => {
    start(people.editor40);
    expect(await panel("Fällig für mich")).toBeVisible();
    expect(screen.queryByRole("region", { name: "Was aufhält" })).toBeNull();
  });

  it("tells a coordinator what is in the way, one step from where it is mended", async () => {
    start(people.coordinator);
    const blocked = within(await panel("Was aufhält"));
    expect(await blocked.findByRole("link", { name: "2 Maßnahmen ohne Zuständigkeit" })).toHaveAttribute(
      "href",
      "/plans/2011/measures?withoutLead=true",
    );
    expect(blocked.getByRole("link", { name: "4 Berichte überfällig" })).toHaveAttribute(
      "href",
      "/plans/2011/due?show=overdue",
    );
  });

  it("asks a viewer for nothing, and shows how far the blocks have come in words too", async () => {
    const { user } = start(people.viewer);
    const state = within(await panel("Umsetzungsstand nach Baustein"));
    await user.click(await state.findByText("Als Tabelle"));
    expect(state.getByRole("row", { name: /10.1 Sprache 0 1 0 2 0 0 3/ })).toBeVisible();
    expect(screen.queryByRole("region", { name: "Fällig für mich" })).toBeNull();
  });

  it("tells what others changed since the last visit", async () => {
    onePlan(people.viewer);
    start(people.viewer);
    answer.put("/me/visits/p1", {
      planId: "p1",
      since: "2011-06-01T10:00:00Z",
      changes: {
        entries: 2,
        measures: [{ id: "m1", title: "Kurs", entries: 2, lastAt: "2011-06-02T10:00:00Z", actors: ["Emil", "Erika"] }],
      },
    });
    const news = within(await panel("Seit Ihrem letzten Besuch"));
    expect(await news.findByRole("link", { name: "Kurs" })).toHaveAttribute("href", "/measures/m1");
    expect(news.getByText("2 Änderungen von Emil und Erika")).toBeVisible();
  });
});
