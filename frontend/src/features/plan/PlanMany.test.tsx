import { screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { renderApp } from "#/test/renderApp";
import { measure, onePlan, people } from "#/test/server";

const MANY = Array.from({ length: 101 }, (_, at) => measure({ id: `m${at}`, title: `Maßnahme ${at}.` }));

// Nothing comes near.
vi.stubGlobal(
  "IntersectionObserver",
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

it("Far rows say everything in one cell, and have their cells when the keyboard comes", async () => {
  onePlan(people.coordinator, MANY);
  const { user } = renderApp("/plans/2011/measures?edit=true&columns=title,status");
  // By attributes: roles and names of so many elements take long to tell.
  const far = await screen.findByText(/Maßnahme 40\./);
  const grid = far.closest("table") as HTMLElement;
  const cell = (row: string, column: string) => grid.querySelector(`[data-row="${row}"][data-column="${column}"]`);
  expect(far.closest("td")).toHaveAttribute("colspan", "3");
  expect(cell("m40", "title")).toBeNull();

  (cell("m0", "title") as HTMLElement).focus();
  await user.keyboard("{PageDown}{PageDown}{PageDown}{PageDown}");
  expect(cell("m40", "title")).toHaveFocus();
  await user.keyboard("{F2}");
  expect(document.activeElement).toHaveAttribute("aria-label", "Maßnahmen: Maßnahme 40.");
  // Tab opens the next cell that can be changed, in the next row too.
  await user.keyboard("{Tab}{Tab}");
  expect(document.activeElement).toHaveAttribute("aria-label", "Maßnahmen: Maßnahme 41.");
  await user.keyboard("{Escape}{Control>}{Home}{/Control}");
  expect(cell("m0", "select")).toHaveFocus();
  expect(cell("m41", "title")).toBeNull();
}, 60_000);
