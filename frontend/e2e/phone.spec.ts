import { expect, test } from "@playwright/test";
import { expectAccessibleInEveryLook, expectNoSidewaysScrolling, ownPlan, settled, signIn } from "./support";

test("on a phone measures are seen at once, and the filters unfold and fold by keyboard", async ({ page, request }) => {
  const plan = await ownPlan(request, ["Lesepaten", "Chor"]);
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, "viewer", `/plans/${plan.year}/measures`);
  await settled(page);
  const unfold = page.getByRole("button", { name: "Filter und Ansicht" });
  const status = page.getByLabel("Umsetzungsstand", { exact: true });
  await expect(page.getByRole("link", { name: "Lesepaten" })).toBeInViewport();
  await expect(status).toBeHidden();
  await expectAccessibleInEveryLook(page, "folded");

  await unfold.press("Enter");
  await expect(unfold).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Baustein", { exact: true })).toBeFocused();
  await status.selectOption("planned");
  await expect(unfold).toHaveText("Filter und Ansicht (1 aktiv)");
  await expectAccessibleInEveryLook(page, "unfolded");
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await expectNoSidewaysScrolling(page, `unfolded at ${width} px`);
  }
  await unfold.press("Enter");
  await expect(status).toBeHidden();
  await expect(unfold).toBeFocused();

  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(unfold).toBeHidden();
  await expect(status).toBeVisible();
});
