import { expect, type Locator, type Page } from "@playwright/test";

/** Further than the longest way between two controls of any page. */
const STEPS_MAX = 150;

/**
 * Moves on with Tab until the control has the focus. Wherever it passes, the focus is on something, can be seen, and is
 * drawn.
 */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeAttached();
  for (let step = 0; step < STEPS_MAX; step += 1) {
    await page.keyboard.press("Tab");
    expect(await focusProblem(page)).toBeNull();
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never came to ${control}`);
}

/** Comes to the control with Tab and presses a key on it. */
export async function press(page: Page, control: Locator, key: "Enter" | "Space"): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** What is wrong with where the focus is, or null. */
async function focusProblem(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return "nothing has the focus";
    const who = `${focused.tagName} ${focused.id} “${focused.textContent?.trim().slice(0, 40)}”`;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    if ((outlineStyle === "none" || outlineWidth === "0px") && boxShadow === "none")
      return `${who} shows no focus: ${outlineStyle} ${outlineWidth}`;
    const box = focused.getBoundingClientRect();
    const seen = box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0;
    return seen ? null : `${who} has the focus and is not on the screen`;
  });
}
