import { expect, test } from "@playwright/test";
import { ownPlan, settled, signIn } from "./support";

/** What each screen of a plan without anything says: what there is not, and where it comes from. */
const SAYS: Record<string, RegExp> = {
  structure: /noch keine Bausteine/,
  "costs?groupBy=building-block": /noch keine Ressource.*Seite einer Maßnahme/,
  "costs/spending": /noch keine Ressource.*Seite einer Maßnahme/,
  "costs/bookings": /Noch ist nichts gebucht.*Seite einer Ressource/,
  "costs/bookings?kind=spent": /Zu diesen Filtern gibt es keine Buchung/,
  timeline: /keine Maßnahme.*Seite einer Maßnahme/i,
  responsibilities: /noch niemand mit dieser Rolle eingetragen/,
  "responsibilities/gaps": /Hier ist nichts zu tun/,
  "as-of": /wählen Sie einen Tag/,
};

for (const user of ["coordinator", "viewer", "editor-40", "finance", "auditor"]) {
  test(`a plan without anything explains itself to the ${user} on every screen`, async ({ page, request }) => {
    const plan = await ownPlan(request, []);
    await signIn(page, user, `/plans/${plan.year}`);
    for (const [screen, words] of Object.entries(SAYS)) {
      await page.goto(`/plans/${plan.year}/${screen}`);
      await settled(page);
      await expect(page.getByRole("main").getByText(words).first(), screen).toBeVisible();
    }
  });
}
