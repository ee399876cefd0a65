import { expect, test } from "@playwright/test";
import { toCheck, toDecisions, toParties } from "../support/questionnaire";

test("the agreement opens over the questions and closes again", async ({ page }) => {
  await toParties(page);
  await page.getByLabel("Customer’s full legal name").fill("Harbor Dental Group, P.C.");
  const opener = page.getByRole("button", { name: "Show the agreement so far" });
  await opener.tap();
  const paper = page.getByRole("dialog", { name: "The agreement so far" });
  await expect(paper.getByText("Harbor Dental Group, P.C.").first()).toBeVisible({ timeout: 20_000 });
  await paper.getByRole("button", { name: "Back to the questions" }).tap();
  await expect(paper).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(page.getByLabel("Customer’s full legal name")).toHaveValue("Harbor Dental Group, P.C.");
});

test("no page of the questionnaire scrolls sideways", async ({ page }) => {
  await toDecisions(page);
  for (const summary of await page.locator("summary").all()) await summary.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await toCheck(page);
  for (const summary of await page.locator("summary").all()) await summary.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
