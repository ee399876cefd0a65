import { expect, test } from "@playwright/test";
import { next, toCheck, toDecisions, toParties } from "../support/questionnaire";

test("two names and the service make a complete agreement", async ({ page }) => {
  await toCheck(page);
  await expect(page.getByText(/^(\d+) of \1 required elements present\.$/)).toBeVisible();
  await page.getByRole("button", { name: "Make the agreement" }).click();
  await expect(page).toHaveURL(/\/agreements\/[0-9a-f-]{36}$/);
  await expect(page.getByText("Bluepoint Billing LLC").first()).toBeVisible();
});

test("a vendor’s page hands its plan over, and the plan says where one stands", async ({ page }) => {
  await page.goto("/start?vendor=segment&plan=team");
  await page.getByLabel("A provider, health plan or clearinghouse").check();
  await next(page).click();
  await expect(page.getByLabel("Vendor", { exact: true })).toHaveValue("Twilio Segment");
  const team = page.getByRole("radio", { name: /Team/ });
  await expect(team).toBeChecked();
  await expect(page.getByText("Not on this plan").first()).toBeVisible();
  await page.getByRole("radio", { name: /Business/ }).check();
  await expect(page.getByRole("link", { name: "I will sign theirs" })).toHaveAttribute(
    "href",
    "/agreements/record?vendor=segment&plan=business",
  );
  await next(page).click();
  await expect(page.getByLabel("Vendor’s full legal name")).toHaveValue("Twilio Inc.");
});

test("what is missing is told first, with a link to its field, and nothing typed is lost", async ({ page }) => {
  await toParties(page);
  await page.getByLabel("Vendor’s full legal name").fill("Bluepoint Billing LLC");
  await next(page).click();
  await expect(page).toHaveTitle(/^Error: The two parties/);
  const summary = page.getByRole("alert").filter({ hasText: "another look" });
  await expect(summary).toBeFocused();
  await summary.getByRole("link", { name: "Enter the customer’s full legal name" }).click();
  await expect(page.getByLabel("Customer’s full legal name")).toBeFocused();
  await expect(page.getByLabel("Vendor’s full legal name")).toHaveValue("Bluepoint Billing LLC");
});

test("what is typed is saved by itself, and the way goes on tomorrow in a new tab", async ({ page, context }) => {
  await toParties(page);
  await page.getByLabel("Customer’s full legal name").fill("Harbor Dental Group, P.C.");
  await expect(page.getByRole("status").filter({ hasText: /^Saved \d/ })).toBeVisible();
  const draft = page.url().replace(/\/parties$/, "");
  await page.close();
  const tomorrow = await context.newPage();
  await tomorrow.goto(draft);
  await expect(tomorrow).toHaveURL(/\/parties$/);
  await expect(tomorrow.getByLabel("Customer’s full legal name")).toHaveValue("Harbor Dental Group, P.C.");
});

test("the agreement beside the questions follows as one types and marks the clause that changed", async ({ page }) => {
  await toDecisions(page);
  const paper = page.getByRole("region", { name: "The agreement so far" });
  await expect(paper.getByText("Business Associate Agreement").first()).toBeVisible({ timeout: 20_000 });
  await page.getByText("Breaches and incidents").click();
  await page.getByLabel("Within", { exact: true }).first().fill("3");
  const clause = paper.locator("[data-changed]").filter({ hasText: "3 Business Days" }).first();
  await expect(clause).toBeVisible();
  await expect(clause).toBeInViewport();
  await expect(page.getByText(/^Changed: /)).toBeAttached();
  await expect(page.getByText("Reported within 3 business days")).toBeVisible();
  await page.getByRole("group", { name: "Who pays for a breach?" }).getByLabel("Say nothing").check();
  await expect(paper.locator("[data-changed]").filter({ hasText: "3 Business Days" })).toHaveCount(0);
});

test("one answer is changed from the page of answers, and one is back there", async ({ page }) => {
  await toCheck(page);
  await page.getByText("Beginning and end").click();
  await page.getByRole("link", { name: "Change Time to put a violation right" }).click();
  const days = page.getByLabel("Time to put a violation right");
  await expect(days).toBeVisible();
  await days.fill("61");
  await page.getByRole("button", { name: "Save and go back to the answers" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Enter 60 days or fewer" })).toBeVisible();
  await expect(days).toHaveValue("61");
  await days.fill("45");
  await page.getByRole("button", { name: "Save and go back to the answers" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Check your answers" })).toBeVisible();
  await page.getByText("Beginning and end").click();
  await expect(page.getByText("45 days")).toBeVisible();
});

test("two windows that change the same answer lose neither", async ({ page, context }) => {
  await toDecisions(page);
  const other = await context.newPage();
  await other.goto(`${page.url()}?open=term`);
  await page.goto(`${page.url()}?open=term`);
  await other.getByLabel("Time to put a violation right").fill("10");
  await expect(other.getByRole("status").filter({ hasText: /^Saved \d/ })).toBeVisible();
  await page.getByLabel("Time to put a violation right").fill("20");
  await expect(page.getByRole("status").filter({ hasText: "both are kept" })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Time to put a violation right")).toHaveValue("20");
  await expect(page.getByText("Time to put a violation right: “10”")).toBeVisible();
  await page.getByRole("button", { name: "I have looked at it" }).click();
  await expect(page.getByText("Time to put a violation right: “10”")).toHaveCount(0);
});

test("what is typed while nobody answers is kept in the browser and sent later", async ({ page, context }) => {
  await toParties(page);
  await expect(page.locator("[data-paper-block]").first()).toBeVisible({ timeout: 20_000 });
  await context.setOffline(true);
  await page.getByLabel("Customer’s full legal name").fill("Offline Clinic");
  await expect(page.getByRole("status").filter({ hasText: "kept in this browser" })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole("status").filter({ hasText: /^Saved \d/ })).toBeVisible({ timeout: 15_000 });
  await page.reload();
  await expect(page.getByLabel("Customer’s full legal name")).toHaveValue("Offline Clinic");
});

test("another browser finds no such draft, nor may it save into it", async ({ page, browser }) => {
  await toParties(page);
  const stranger = await browser.newContext();
  const response = await (await stranger.newPage()).goto(page.url());
  expect(response?.status()).toBe(404);
  const origin = new URL(page.url()).origin;
  const saved = await stranger.request.post(page.url().replace(/parties$/, "save"), {
    headers: { origin, "sec-fetch-site": "same-origin" },
    form: { section: "parties", revision: "1", "customer.legalName": "Mallory" },
  });
  expect(saved.status()).toBe(404);
  await stranger.close();
});

test("a page of another site cannot save into a draft", async ({ page }) => {
  await toParties(page);
  const saved = await page.request.post(page.url().replace(/parties$/, "save"), {
    headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    form: { section: "parties", revision: "1", "customer.legalName": "Mallory" },
  });
  expect(saved.status()).toBe(403);
});

test("a step ahead of what is done leads back to what is missing", async ({ page }) => {
  await toParties(page);
  await page.goto(page.url().replace(/parties$/, "check"));
  await expect(page).toHaveURL(/\/parties\?check=1/);
});
