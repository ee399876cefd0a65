import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const PHONE_WIDTH = 360;

/**
 * The page as it stands keeps nobody out, in light colors and in dark, and on a phone nothing is cut off sideways.
 * @param withPaper looks at the agreement's text as well, which is long, and the same wherever it stands.
 */
export async function expectAccessible(page: Page, { withPaper = false } = {}): Promise<void> {
  // After a step from one page to the next the title comes a moment later than the page.
  await expect(page).toHaveTitle(/./);
  const size = page.viewportSize();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    if (colorScheme === "dark" && size !== null) await page.setViewportSize({ ...size, width: PHONE_WIDTH });
    const axe = new AxeBuilder({ page }).withTags(RULES);
    const { violations } = await (withPaper ? axe : axe.exclude(".agreement")).analyze();
    const found = violations.map(({ id, nodes }) => [
      id,
      ...nodes.slice(0, 3).map(({ failureSummary, html }) => `${html} ${failureSummary}`),
    ]);
    expect.soft(found, `${page.url()}, ${colorScheme}`).toEqual([]);
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(PHONE_WIDTH);
  if (size !== null) await page.setViewportSize(size);
}

/** Opens everything that is folded, to look at the whole of a page. */
export async function unfold(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const one of all) {
      one.removeAttribute("name");
      one.setAttribute("open", "");
    }
  });
}
