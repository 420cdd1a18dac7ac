import { screen } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { renderApp } from "#/test/renderApp";
import { onePlan, people } from "#/test/server";
import { endTour } from "./tour";

beforeEach(() => {
  localStorage.clear();
  endTour();
});

it("is offered once, goes on and back by arrows, and ends by Escape", async () => {
  onePlan(people.viewer);
  const { user } = renderApp("/channels");
  await user.click(await screen.findByRole("button", { name: "Rundgang starten" }));
  expect(await screen.findByRole("heading", { name: "Willkommen im Integrationsplan" })).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(await screen.findByRole("heading", { name: "Ein Plan für jedes Jahr" })).toHaveFocus();
  expect(document.querySelector("[data-tour-here]")).toHaveClass("app-plan-switch");
  await user.keyboard("{ArrowLeft}");
  expect(await screen.findByRole("heading", { name: "Willkommen im Integrationsplan" })).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(document.querySelector("[data-tour-here]")).toBeNull();
  expect(screen.queryByText(/Neu hier/)).not.toBeInTheDocument();
  expect(localStorage.getItem(`tour:${people.viewer.id}`)).toBe("seen");
});

it("shows only what the person has, and can be started again from their menu", async () => {
  localStorage.setItem(`tour:${people.viewer.id}`, "seen");
  onePlan(people.viewer);
  const { user } = renderApp("/channels");
  await screen.findByRole("navigation", { name: "Hauptnavigation" });
  expect(screen.queryByText(/Neu hier/)).not.toBeInTheDocument();
  await user.click(await screen.findByRole("button", { name: "Viewer" }));
  await user.click(screen.getByRole("button", { name: "Rundgang starten" }));
  const titles: string[] = [];
  for (;;) {
    titles.push((await screen.findByRole("heading", { level: 2, name: /./ })).textContent ?? "");
    const done = screen.queryByRole("button", { name: "Fertig" });
    await user.click(done ?? screen.getByRole("button", { name: "Weiter" }));
    if (done) break;
  }
  expect(titles).toContain("Die Portale");
  expect(titles).not.toContain("Wer mitarbeitet");
  expect(titles.at(-1)).toBe("Ihr Menü");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});
