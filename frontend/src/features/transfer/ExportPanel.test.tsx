import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it, vi } from "vitest";
import type { Job } from "#/api/types";
import { writes } from "#/test/budget";
import { renderApp } from "#/test/renderApp";
import { API, answer, onePlan, people, server } from "#/test/server";

const job = (changes: Partial<Job>): Job => ({
  id: "j1",
  kind: "export",
  title: "Handlungsschwerpunkte",
  state: "running",
  progress: { done: 30, total: 120 },
  cancelRequested: false,
  createdAt: "2026-01-01T10:00:00Z",
  version: 1,
  ...changes,
});

it("a viewer follows the export and gets the file; nothing is offered to import", async () => {
  const saved = vi.fn();
  URL.createObjectURL = saved.mockReturnValue("blob:file");
  URL.revokeObjectURL = vi.fn();
  onePlan(people.viewer);
  const sent = writes("post", "/exports", () => HttpResponse.json(job({}), { status: 202 }));
  answer.get("/jobs/j1", job({}));
  const { user } = renderApp("/imports");
  await user.click(await screen.findByRole("button", { name: "Als Excel-Datei" }));
  expect(sent[0]?.body).toEqual({ planId: "p1", format: "xlsx" });
  expect(await screen.findByRole("progressbar", { name: "Die Tabelle wird geschrieben" })).toHaveAttribute(
    "max",
    "120",
  );
  expect(screen.getByText("25 % erledigt")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Datei prüfen" })).not.toBeInTheDocument();

  const result = { href: "/jobs/j1/result", fileName: "plan-2011.xlsx" };
  answer.get("/jobs/j1", job({ state: "done", finishedAt: "2026-01-01T10:00:05Z", result }));
  server.use(http.get(`${API}/jobs/j1/result`, () => HttpResponse.arrayBuffer(new ArrayBuffer(8))));
  expect(await screen.findByText(/sehen Sie in Ihren Downloads nach/, {}, { timeout: 5_000 })).toBeVisible();
  expect(saved).toHaveBeenCalledOnce();
});

it("a cancelled export says that nothing has happened", async () => {
  onePlan(people.viewer);
  writes("post", "/exports", () => HttpResponse.json(job({}), { status: 202 }));
  answer.get("/jobs/j1", job({}));
  const cancelled = writes("post", "/jobs/j1/cancel", () =>
    HttpResponse.json(job({ state: "cancelled", cancelRequested: true, finishedAt: "2026-01-01T10:00:05Z" })),
  );
  const { user } = renderApp("/imports");
  await user.click(await screen.findByRole("button", { name: "Als CSV-Datei" }));
  await user.click(await screen.findByRole("button", { name: "Abbrechen" }));
  expect(await screen.findByText("Abgebrochen. Es ist nichts geschehen.")).toBeVisible();
  expect(cancelled).toHaveLength(1);
});

it("what fails says why in words", async () => {
  onePlan(people.viewer);
  writes("post", "/exports", () => HttpResponse.json(job({}), { status: 202 }));
  answer.get(
    "/jobs/j1",
    job({ state: "failed", finishedAt: "2026-01-01T10:00:05Z", failure: { code: "internal-error" } }),
  );
  const { user } = renderApp("/imports");
  await user.click(await screen.findByRole("button", { name: "Als CSV-Datei" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Das ist nicht gelungen");
});
