import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { next, toCheck } from "../../support/questionnaire";
import { onPage } from "./on-page";

export const AGREEMENT = /\/agreements\/[0-9a-f-]{36}$/;

/** From the page of answers to the agreement. */
export async function makeIt(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Make the agreement" }).click();
  await expect(page).toHaveURL(AGREEMENT);
}

/** An agreement with the fewest answers, made from the first page; ends on its page. */
export async function makeAgreement(page: Page): Promise<void> {
  await toCheck(page);
  await makeIt(page);
}

/** From the wizard's first page, opened for a plan of the directory, to the page of answers: the customer's name is all that is typed. */
export async function answerForVendor(page: Page, customer: string): Promise<void> {
  await page.getByLabel("A provider, health plan or clearinghouse").check();
  await next(page).click();
  await onPage(page, "The vendor");
  await next(page).click();
  await page.getByLabel("Customer’s full legal name").fill(customer);
  await next(page).click();
  await onPage(page, "What the vendor does and sees");
  await next(page).click();
  await onPage(page, "Decisions");
  await next(page).click();
  await onPage(page, "Check your answers");
}

/** The file behind a download link of the agreement's page. */
export async function download(page: Page, label: "Download PDF" | "Web page" | "Plain text"): Promise<Uint8Array> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: label, exact: true }).first().click(),
  ]);
  return new Uint8Array(readFileSync(await file.path()));
}

/** The form of "I will sign theirs", filled in for an agreement that ends on a day. */
export async function recordTheirs(
  page: Page,
  { signedOn, endsOn }: { signedOn: string; endsOn: string },
): Promise<void> {
  await page.getByLabel("Signed on").fill(signedOn);
  await page.getByLabel("Who signed or accepted it").fill("Renee Okafor");
  await page.getByLabel("Ends on").fill(endsOn);
  await page.getByRole("button", { name: "Record agreement" }).click();
  await expect(page).toHaveURL(AGREEMENT);
}
