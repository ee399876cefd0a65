import type { Page } from "@playwright/test";

/** A vendor's page shows one plan's advice at a time; this shows them all, to look at the whole of it. */
export async function openAllPlans(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((plans) => {
    for (const plan of plans) {
      plan.removeAttribute("name");
      plan.setAttribute("open", "");
    }
  });
}
