import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { setOperator } from "#/api/config";
import { PublicPage } from "#/app/PublicPage";

it("shows the imprint without signing in, as the operator has configured it", async () => {
  setOperator({ name: "Kreis Probe", email: "post@kreis.example", imprintUrl: "https://kreis.example/impressum" });
  render(<PublicPage address="/imprint" />);
  expect(await screen.findByText("Kreis Probe")).toBeVisible();
  expect(screen.getByRole("link", { name: "post@kreis.example" })).toHaveAttribute("href", "mailto:post@kreis.example");
  expect(screen.getByRole("link", { name: "Vollständiges Impressum" })).toHaveAttribute(
    "href",
    "https://kreis.example/impressum",
  );
  expect(screen.queryByText("Telefon")).not.toBeInTheDocument();
});

it("says so when the operator has configured nothing", async () => {
  setOperator(undefined);
  render(<PublicPage address="/imprint" />);
  expect(await screen.findByText(/noch nichts eingetragen/)).toBeVisible();
});

it("states how accessible the application is, what is missing and whom to ask", async () => {
  setOperator({
    accessibilityEmail: "barriere@kreis.example",
    accessibilityStatus: "partial",
    accessibilityDate: "2026-01-02",
    enforcementName: "Ombudsstelle des Landes",
    enforcementUrl: "https://ombudsstelle.example",
  });
  render(<PublicPage address="/accessibility" />);
  expect(await screen.findByText(/weitgehend vereinbar/)).toBeVisible();
  expect(screen.getByText("Stand dieser Erklärung: 02.01.2026")).toBeVisible();
  expect(screen.getByRole("link", { name: "barriere@kreis.example" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Ombudsstelle des Landes" })).toBeVisible();
});
