import { expect, test } from "@playwright/test";
import { next, toDecisions, toParties } from "../support/questionnaire";
import { expectAccessible, unfold } from "./support/accessible";
import { makeAgreement, makeIt, recordTheirs } from "./support/agreement";
import { inDays } from "./support/days";
import { onPage } from "./support/on-page";
import { askForLink, openLink } from "./support/sign-in";

/* What anyone sees without having made anything is in vendors.test.ts. */

test.slow();

test("the questionnaire, asked and refused", async ({ page }) => {
  await page.goto("/start?vendor=segment&plan=team");
  await expectAccessible(page);
  await next(page).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expectAccessible(page);
  await page.getByLabel("A provider, health plan or clearinghouse").check();
  await next(page).click();
  await onPage(page, "The vendor");
  await unfold(page);
  await expectAccessible(page);
  await next(page).click();
  await page.getByLabel("Vendor’s full legal name").fill("");
  await unfold(page);
  await page.getByRole("textbox", { name: "Email" }).first().fill("nobody");
  await next(page).click();
  await expect(page).toHaveTitle(/^Error: /);
  await unfold(page);
  await expectAccessible(page);
});

test("the services, the decisions, refused, and the answers", async ({ page }) => {
  await toParties(page);
  await page.getByLabel("Customer’s full legal name").fill("Harbor Dental Group, P.C.");
  await page.getByLabel("Vendor’s full legal name").fill("Bluepoint Billing LLC");
  await next(page).click();
  await onPage(page, "What the vendor does and sees");
  await unfold(page);
  await expectAccessible(page);
  await page.getByLabel("What does the vendor do").fill("Medical billing.");
  await next(page).click();
  await onPage(page, "Decisions");
  await expect(page.locator("[data-paper-block]").first()).toBeVisible({ timeout: 20_000 });
  await unfold(page);
  await expectAccessible(page);
  await page.getByLabel("Time to put a violation right").fill("61");
  await page.getByLabel("Until a date").check();
  await next(page).click();
  await expect(page).toHaveTitle(/^Error: /);
  await unfold(page);
  await expectAccessible(page);
  await page.getByLabel("Time to put a violation right").fill("30");
  await page.getByLabel("Until one side ends it").check();
  await next(page).click();
  await onPage(page, "Check your answers");
  await unfold(page);
  await expectAccessible(page);
  await page.goto(page.url().replace(/check$/, "paper"));
  await expectAccessible(page);
});

test("an agreement of ours, through its life", async ({ page }) => {
  await makeAgreement(page);
  const agreement = page.url();
  await unfold(page);
  await expectAccessible(page, { withPaper: true });
  await page.goto(`${agreement}/sign`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Mark as signed" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Date of the last signature").fill(inDays(-1));
  await page.getByLabel("Who signed").fill("Renee Okafor");
  await page.getByRole("button", { name: "Mark as signed" }).click();
  await expect(page).toHaveURL(agreement);
  await page.getByRole("button", { name: "Change" }).click();
  await onPage(page, "Check your answers");
  await page.getByRole("button", { name: "Make the new version" }).click();
  await expect(page.getByText("Version 2 is not signed yet")).toBeVisible();
  await unfold(page);
  await expectAccessible(page);
  await page.goto(`${agreement}/versions/1`);
  await unfold(page);
  await expectAccessible(page);
  await page.goto(`${agreement}/renew`);
  await expectAccessible(page);
  await page.goto(`${agreement}/end`);
  await expectAccessible(page);
  await page.getByLabel("Last day").fill("");
  await page.getByRole("button", { name: "End agreement" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Last day").fill(inDays(0));
  await page.getByLabel("Reason").fill("Moved to another vendor");
  await page.getByRole("button", { name: "End agreement" }).click();
  await expect(page).toHaveURL(agreement);
  await expectAccessible(page);
});

test("the register, empty and full, and the vendor’s own agreement", async ({ page }) => {
  await page.goto("/agreements");
  await expectAccessible(page);
  await page.goto("/agreements/record");
  await expectAccessible(page);
  await page.goto("/agreements/record?vendor=segment&plan=business");
  await page.getByRole("button", { name: "Record agreement" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeVisible();
  await expectAccessible(page);
  await recordTheirs(page, { signedOn: inDays(-5), endsOn: inDays(200) });
  await expectAccessible(page);
  await page.getByRole("link", { name: "Renew" }).click();
  await onPage(page, "Renew the agreement");
  await page.getByLabel("New end").fill(inDays(3));
  await page.getByRole("button", { name: "Renew" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeVisible();
  await expectAccessible(page);
  await toDecisions(page);
  await next(page).click();
  await makeIt(page);
  await toParties(page);
  await page.goto("/agreements");
  await expect(page.getByRole("row")).toHaveCount(4);
  await expectAccessible(page);
  await page.goto("/agreements?search=nobody");
  await expectAccessible(page);
});

test("the account", async ({ page }) => {
  const address = `renee-${test.info().testId}@clinic.example`;
  await page.goto("/sign-in");
  await expectAccessible(page);
  await page.getByLabel("Email address").fill("nobody");
  await page.getByRole("button", { name: "Email me a sign-in link" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeVisible();
  await expectAccessible(page);
  const link = await askForLink(page, address);
  await expectAccessible(page);
  await page.goto(link);
  await expectAccessible(page);
  await openLink(page, link);
  await page.goto(link);
  await onPage(page, "You are signed in");
  await expectAccessible(page);
  await page.goto("/settings");
  await expectAccessible(page);
  await page.getByRole("textbox", { name: "Name" }).fill("");
  await page.getByRole("button", { name: "Save name" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await page.waitForURL("/");
  await page.goto(link);
  await onPage(page, "This link does not work any more");
  await expectAccessible(page);
  await page.goto("/settings/unsubscribe/confirm");
  await expectAccessible(page);
  await page.goto("/settings/unsubscribe/done");
  await expectAccessible(page);
});

test("what is not there", async ({ page }) => {
  for (const path of ["/agreements/nothing", "/drafts/nothing/parties", "/vendors/nobody", "/no/such/page"]) {
    await page.goto(path);
    await expectAccessible(page);
  }
});
