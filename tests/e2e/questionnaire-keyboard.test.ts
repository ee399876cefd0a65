import { expect, type Page, test } from "@playwright/test";

/** Moves on with Tab until the control of this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement) {
        return focused.labels?.[0]?.textContent ?? "";
      }
      return focused?.textContent ?? "";
    });
    if (name.test(found)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

test("the whole way works by keyboard alone", async ({ page }) => {
  await page.goto("/start");
  await tabTo(page, /We hand patient information/);
  await tabTo(page, /A provider, health plan/);
  await page.keyboard.press("Space");
  await tabTo(page, /^Save and go on$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "The vendor" })).toBeVisible();
  await tabTo(page, /^Save and go on$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "The two parties" })).toBeVisible();
  await tabTo(page, /Customer’s full legal name/);
  await page.keyboard.type("Harbor Dental Group, P.C.");
  await tabTo(page, /Vendor’s full legal name/);
  await page.keyboard.type("Bluepoint Billing LLC");
  /* Enter in a text field goes on, as in any form. */
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "What the vendor does and sees" })).toBeVisible();
  await tabTo(page, /What does the vendor do/);
  await page.keyboard.type("Medical billing.");
  await tabTo(page, /^Save and go on$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Decisions" })).toBeVisible();
  await tabTo(page, /^›?\s*Beginning and end/);
  await page.keyboard.press("Enter");
  await tabTo(page, /Time to put a violation right/);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("20");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Check your answers" })).toBeVisible();
  await tabTo(page, /^Make the agreement$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/agreements\/[0-9a-f-]{36}$/);
});
