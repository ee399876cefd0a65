import { expect, type Page } from "@playwright/test";

/** Walks of the questionnaire that several end-to-end tests begin with. */

export function next(page: Page) {
  return page.getByRole("button", { name: "Save and go on" }).last();
}

/** From the first page to the one with the two names, without a vendor of the directory. */
export async function toParties(page: Page): Promise<void> {
  await page.goto("/start");
  await page.getByLabel("A provider, health plan or clearinghouse").check();
  await next(page).click();
  await expect(page.getByRole("heading", { level: 1, name: "The vendor" })).toBeVisible();
  await next(page).click();
  await expect(page.getByRole("heading", { level: 1, name: "The two parties" })).toBeVisible();
}

/** On to the decisions, with the fewest answers. */
export async function toDecisions(page: Page): Promise<void> {
  await toParties(page);
  await page.getByLabel("Customer’s full legal name").fill("Harbor Dental Group, P.C.");
  await page.getByLabel("Vendor’s full legal name").fill("Bluepoint Billing LLC");
  await next(page).click();
  await page.getByLabel("What does the vendor do").fill("Medical billing and claims follow-up for the practice.");
  await next(page).click();
  await expect(page.getByRole("heading", { level: 1, name: "Decisions" })).toBeVisible();
}

export async function toCheck(page: Page): Promise<void> {
  await toDecisions(page);
  await next(page).click();
  await expect(page.getByRole("heading", { level: 1, name: "Check your answers" })).toBeVisible();
}
