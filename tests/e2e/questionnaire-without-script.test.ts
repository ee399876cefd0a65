import { expect, test } from "@playwright/test";
import { next, toCheck, toDecisions, toParties } from "../support/questionnaire";

test.use({ javaScriptEnabled: false });

test("the whole way works without a script", async ({ page }) => {
  await toCheck(page);
  await page.getByRole("button", { name: "Make the agreement" }).click();
  await expect(page).toHaveURL(/\/agreements\/[0-9a-f-]{36}$/);
});

test("a refused save loses nothing that was typed", async ({ page }) => {
  await toParties(page);
  await page.getByLabel("Vendor’s full legal name").fill("<b>Acme</b> & Söhne");
  await page.getByText("More about the customer").click();
  await page.getByRole("textbox", { name: "Email" }).first().fill("nobody");
  await next(page).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel("Vendor’s full legal name")).toHaveValue("<b>Acme</b> & Söhne");
  await expect(page.getByRole("textbox", { name: "Email" }).first()).toHaveValue("nobody");
  await expect(page.getByRole("link", { name: /Enter an email address/ })).toBeVisible();
});

test("rows are added and removed by buttons", async ({ page }) => {
  await toDecisions(page);
  await page.locator("#group-subcontractors summary").click();
  await page.getByLabel("Legal name").fill("Amazon Web Services, Inc.");
  await page.getByRole("button", { name: "Add another subcontractor" }).click();
  await page.getByLabel("Legal name").nth(1).fill("Snowflake Inc.");
  await page.getByRole("button", { name: "Add another subcontractor" }).click();
  await page.getByRole("button", { name: "Remove subcontractor 1" }).click();
  await expect(page.getByLabel("Legal name").first()).toHaveValue("Snowflake Inc.");
});

test("fields under a choice show when it is made", async ({ page }) => {
  await toDecisions(page);
  await page.locator("#group-term summary").click();
  await expect(page.getByLabel("End date")).toBeHidden();
  await page.getByLabel("Until a date").check();
  await expect(page.getByLabel("End date")).toBeVisible();
});

test("a vendor is found by its name, and its plans are shown", async ({ page }) => {
  await page.goto("/start");
  await page.getByLabel("A provider, health plan or clearinghouse").check();
  await next(page).click();
  await page.getByLabel("Vendor", { exact: true }).fill("segment");
  await page.getByLabel("Vendor", { exact: true }).press("Enter");
  await expect(page.getByRole("radio", { name: /Business/ })).toBeVisible();
  await next(page).click();
  await expect(page.getByRole("link", { name: /Choose the plan/ })).toBeVisible();
});

test("the agreement so far can be read", async ({ page }) => {
  await toDecisions(page);
  await page.getByRole("link", { name: "Read the agreement so far" }).click();
  await expect(page.getByRole("article", { name: "The agreement so far" })).toContainText("Harbor Dental Group, P.C.");
});
