import { screen, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { expect, it } from "vitest";
import { writes } from "#/test/budget";
import { renderApp } from "#/test/renderApp";
import { answer, onePlan, people, problem } from "#/test/server";

const school = { id: "o40", key: "40", name: "Schulamt" };
const at = { createdAt: "2026-01-01T10:00:00Z", updatedAt: "2026-01-01T10:00:00Z", version: 3 };
const lead = {
  ...at,
  id: "r1",
  measureId: "m1",
  role: "lead",
  organisation: school,
  openEnded: false,
  note: "ggf.",
  position: 1,
};

it("asks field by field when somebody else has changed the same party meanwhile", async () => {
  onePlan(people.coordinator);
  answer.get("/organisations", { items: [{ ...at, ...school, kind: "office" }], self: "" });
  answer.get("/measures/m1/responsibilities", { items: [lead] });
  answer.get("/responsibilities/r1", lead, { ETag: '"3"' });
  const conflict = {
    currentVersion: 4,
    etag: '"4"',
    fields: [
      { field: "role", base: "lead", theirs: "further", yours: "cooperation", changedBy: "Klara" },
      { field: "note", base: "ggf.", theirs: "ab Mai", yours: "ab Juni" },
    ],
    merged: { role: "cooperation", note: "ab Juni" },
  };
  const sent = writes(
    "patch",
    "/responsibilities/r1",
    () => problem(412, "version-conflict", { conflict }),
    () => HttpResponse.json({ ...lead, version: 5 }, { headers: { ETag: '"5"' } }),
  );
  const { user } = renderApp("/measures/m1");
  await user.click(await screen.findByRole("button", { name: /Schulamt.* bearbeiten/ }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.selectOptions(await dialog.findByLabelText("Rolle"), "cooperation");
  const note = dialog.getByLabelText(/^Zusatz/);
  await user.clear(note);
  await user.type(note, "ab Juni");
  await user.click(dialog.getByRole("button", { name: "Speichern" }));

  const both = within(await screen.findByRole("dialog", { name: "Jemand anderes hat inzwischen gespeichert" }));
  await user.click(both.getByRole("radio", { name: /weitere Beteiligte/ }));
  await user.click(both.getByRole("radio", { name: /ab Juni/ }));
  await user.click(both.getByRole("button", { name: "So speichern" }));
  expect(await screen.findByText("Gespeichert, zusammen mit den Änderungen anderer.")).toBeVisible();
  expect(sent.map(({ ifMatch, body }) => [ifMatch, body])).toEqual([
    ['"3"', { role: "cooperation", note: "ab Juni" }],
    ['"4"', { note: "ab Juni" }],
  ]);
});
