import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderApp } from "#/test/renderApp";
import { measure, onePlan, people } from "#/test/server";

const ADDRESS = "/plans/2011/timeline";
const measures = [
  measure({ schedule: { from: "2009", to: "2011" } }),
  measure({ id: "m2", title: "Fest", schedule: { events: [{ date: "2011-05", title: "Marktplatz" }] } }),
  measure({ id: "m3", title: "Rat" }),
];

describe("The timeline", () => {
  it("is walked through by keyboard, and says in words what it draws", async () => {
    onePlan(people.viewer, measures);
    const { user, router } = renderApp(ADDRESS);
    const course = await screen.findByRole("link", { name: "Sprachkurse für Eltern: 2009 bis 2011" });
    course.focus();
    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole("link", { name: /^Fest: .*Termine: Mai 2011 Marktplatz/ })).toHaveFocus();
    await user.keyboard("{ArrowDown}{Home}");
    expect(course).toHaveFocus();
    await user.keyboard("+");
    await waitFor(() => expect(router.state.location.search).toEqual({ zoom: "quarter" }));
  });

  it("comes as a table as well, and names what has no date", async () => {
    onePlan(people.viewer, measures);
    const { user } = renderApp(ADDRESS);
    await user.selectOptions(await screen.findByLabelText("Ansicht"), "Tabelle");
    expect(await screen.findByRole("row", { name: /Sprachkurse für Eltern 2009 bis 2011/ })).toBeVisible();
    await user.click(screen.getByText("1 Maßnahme ohne Zeitangabe"));
    expect(screen.getByRole("link", { name: "Rat" })).toBeVisible();
  });
});
