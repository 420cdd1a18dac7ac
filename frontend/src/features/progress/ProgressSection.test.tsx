import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { renderApp } from "#/test/renderApp";
import { API, answer, measure, onePlan, people, server } from "#/test/server";

const ADDRESS = "/measures/m1";
const report = {
  id: "r1",
  measureId: "m1",
  date: "2011-06-01",
  unchanged: false,
  text: "Der Kurs läuft.",
  reportedBy: "Emil Entwurf",
  reportedAt: "2011-06-01T10:00:00Z",
};

function takesReports(): unknown[] {
  const sent: unknown[] = [];
  server.use(
    http.post(`${API}/measures/m1/progress`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(report, { status: 201 });
    }),
  );
  return sent;
}

async function section() {
  return within(await screen.findByRole("region", { name: "Berichte zum Stand" }));
}

describe("A measure's progress", () => {
  it("takes 'nothing new' by pressing Enter twice", async () => {
    onePlan(people.editor40);
    const sent = takesReports();
    const { user } = renderApp(ADDRESS);
    const progress = await section();
    (await progress.findByRole("button", { name: /Nichts Neues zu/ })).focus();
    await user.keyboard("{Enter}");
    expect(sent).toEqual([]);
    await user.keyboard("{Enter}");
    expect(await screen.findByText(/Bericht zu „Sprachkurse für Eltern“ gespeichert/)).toBeVisible();
    expect(sent).toEqual([{ unchanged: true }]);
  });

  it("asks once more after the person went elsewhere", async () => {
    onePlan(people.editor40);
    const sent = takesReports();
    const { user } = renderApp(ADDRESS);
    const progress = await section();
    await user.click(await progress.findByRole("button", { name: /Nichts Neues zu/ }));
    await user.tab();
    await user.click(await progress.findByRole("button", { name: /Nichts Neues zu/ }));
    expect(sent).toEqual([]);
  });

  it("takes a sentence, a status and a figure, and says what is missing", async () => {
    onePlan(people.editor40);
    const sent = takesReports();
    const { user } = renderApp(ADDRESS);
    const progress = await section();
    await user.click(await progress.findByRole("button", { name: "Neues berichten" }));
    await user.click(progress.getByRole("button", { name: "Bericht speichern" }));
    expect(await progress.findByRole("link", { name: /Bitte geben Sie einen Satz/ })).toBeVisible();
    await user.type(progress.getByLabelText("Was gibt es Neues?"), "Läuft gut.");
    await user.selectOptions(progress.getByLabelText("Umsetzungsstand"), "läuft");
    await user.type(progress.getByLabelText(/^Zahl/), "14,5");
    await user.click(progress.getByRole("button", { name: "Bericht speichern" }));
    expect(await progress.findByRole("link", { name: /Zahl und Einheit gehören zusammen/ })).toBeVisible();
    await user.type(progress.getByLabelText(/^Einheit/), "Teilnehmende");
    await user.click(progress.getByRole("button", { name: "Bericht speichern" }));
    expect(await screen.findByText(/gespeichert/)).toBeVisible();
    expect(sent).toMatchObject([
      { unchanged: false, text: "Läuft gut.", status: "running", figure: { value: "14.5", unit: "Teilnehmende" } },
    ]);
    expect(progress.queryByRole("form")).toBeNull();
  });

  it("corrects a report by a newer one and keeps the old one visible", async () => {
    onePlan(people.editor40);
    answer.get("/measures/m1/progress", {
      items: [report, { ...report, id: "r0", text: "Falsch", correctedBy: "r1" }],
      self: "",
    });
    const sent = takesReports();
    const { user } = renderApp(ADDRESS);
    const progress = await section();
    expect(await progress.findByText("berichtigt, gilt nicht mehr")).toBeVisible();
    await user.click(progress.getByRole("button", { name: "Bericht vom 01.06.2011 berichtigen" }));
    const dialog = within(screen.getByRole("dialog"));
    await user.type(dialog.getByLabelText("Was gibt es Neues?"), "Doch nicht.");
    await user.click(dialog.getByRole("button", { name: "Bericht speichern" }));
    expect(await screen.findByText(/gespeichert/)).toBeVisible();
    expect(sent).toMatchObject([{ text: "Doch nicht.", corrects: "r1" }]);
  });

  it("offers no report to who may not give one", async () => {
    onePlan(people.viewer, [measure()]);
    renderApp(ADDRESS);
    const progress = await section();
    expect(await progress.findByText("Für diese Maßnahme wird kein Bericht erwartet.")).toBeVisible();
    expect(progress.queryByRole("button", { name: /Nichts Neues/ })).toBeNull();
  });
});
