import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { next, toCheck, toDecisions, toParties } from "../support/questionnaire";

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme} colors`, () => {
    test.use({ colorScheme });

    test("no page of the questionnaire keeps anybody out", async ({ page }) => {
      await page.goto("/start?vendor=segment&plan=business");
      await expectNoViolations(page);
      await next(page).click();
      await expect(page).toHaveTitle(/^Error: /);
      await expectNoViolations(page);
      await page.getByLabel("A provider, health plan or clearinghouse").check();
      await next(page).click();
      await expect(page.getByRole("heading", { level: 1, name: "The vendor" })).toBeVisible();
      await expectNoViolations(page);
      await next(page).click();
      await page.getByText("More about the customer").click();
      await expectNoViolations(page);
    });

    test("nor do the decisions with everything open, nor the answers", async ({ page }) => {
      await toCheck(page);
      await expectNoViolations(page);
      await page.goto(page.url().replace(/check$/, "decisions"));
      await expect(page.locator("[data-paper-block]").first()).toBeVisible({ timeout: 20_000 });
      for (const summary of await page.locator("summary").all()) await summary.click();
      await expectNoViolations(page);
    });
  });
}

test("nothing that the questionnaire does is refused by the policy of its pages", async ({ page }) => {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") refused.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`refused: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await toParties(page);
  await expect(page.locator("[data-paper-block]").first()).toBeVisible({ timeout: 20_000 });
  await page.getByLabel("Customer’s full legal name").fill("Harbor Dental Group, P.C.");
  await expect(page.locator("[data-changed]").first()).toBeVisible({ timeout: 20_000 });
  await toDecisions(page);
  await expect(page.locator("[data-paper-block]").first()).toBeVisible({ timeout: 20_000 });
  expect(refused).toEqual([]);
});
