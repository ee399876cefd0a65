import { expect, test } from "@playwright/test";
import { openAllPlans } from "../support/open-all-plans";

test("no public page scrolls sideways", async ({ page }) => {
  for (const path of ["/", "/vendors", "/vendors/segment", "/vendors/neon", "/vendors/openai", "/nowhere"]) {
    await page.goto(path);
    await openAllPlans(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(360);
  }
});

test("search results fit the screen and can be tapped", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("combobox").fill("segm");
  const option = page.getByRole("option").first();
  await expect(option).toBeInViewport();
  const box = await option.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await option.tap();
  await expect(page).toHaveURL(/\/vendors\/segment$/);
});

test("every control is large enough for a thumb", async ({ page }) => {
  for (const path of ["/", "/vendors"]) {
    await page.goto(path);
    for (const control of await page.locator("main :is(button, input, select, summary)").all()) {
      expect((await control.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    }
  }
});
