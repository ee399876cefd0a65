import { expect, test } from "@playwright/test";
import { next } from "../support/questionnaire";
import { answerForVendor, download, makeIt } from "./support/agreement";
import { inDays, inWords } from "./support/days";
import { expectWords } from "./support/expect-words";
import { signIn } from "./support/sign-in";

test.use({ javaScriptEnabled: false });

test("the whole way works with JavaScript off", async ({ page }) => {
  test.slow();

  await test.step("from the search to the plan", async () => {
    await page.goto("/");
    await page.getByLabel("Which vendor are you about to send patient data to?").fill("segment");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("link", { name: "Twilio Segment" }).click();
    await page.getByRole("heading", { name: "Business", exact: true }).click();
    await page.getByRole("link", { name: "Prepare our agreement" }).click();
  });

  await test.step("a page that is refused says so first, with a link to the field", async () => {
    await page.getByRole("radio", { name: "The customer’s" }).check();
    await next(page).click();
    await expect(page).toHaveTitle(/^Error: You and them/);
    await expect(page.getByRole("alert")).toContainText("One answer needs another look");
    await expect(page.getByRole("link", { name: "Choose who the customer is" })).toBeVisible();
    await expect(page.getByRole("radio", { name: "The customer’s" })).toBeChecked();
  });

  await test.step("the questions to the agreement, and its PDF", async () => {
    await answerForVendor(page, "Lakeside Family Clinic, PLLC");
    await expect(page.getByText(/^(\d+) of \1 required elements present\.$/)).toBeVisible();
    await makeIt(page);
    await expectWords(await download(page, "Download PDF"), ["Lakeside Family Clinic, PLLC", "Twilio Inc."]);
  });

  await test.step("a signature without a date is refused, and keeps who signed", async () => {
    await page.getByRole("link", { name: "Mark as signed" }).click();
    await page.getByLabel("Who signed").fill("Renee Okafor & Jo <Bloggs>");
    await page.getByRole("button", { name: "Mark as signed" }).click();
    await expect(page.getByRole("link", { name: "Enter the date of the last signature" })).toBeVisible();
    await expect(page.getByLabel("Who signed")).toHaveValue("Renee Okafor & Jo <Bloggs>");
    await page.getByLabel("Date of the last signature").fill(inDays(-1));
    await page.getByRole("button", { name: "Mark as signed" }).click();
    await expect(page.getByText(`${inWords(inDays(-1))}, by Renee Okafor & Jo <Bloggs>`).first()).toBeVisible();
  });

  await test.step("signing in keeps it", async () => {
    await signIn(page, `renee-${test.info().testId}@clinic.example`);
    await expect(page.getByRole("row", { name: /Twilio Inc\./ })).toContainText("In force");
    await page.goto("/settings");
    await page.getByRole("textbox", { name: "Name" }).fill("Lakeside & Daughters");
    await page.getByRole("button", { name: "Save name" }).click();
    await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("Lakeside & Daughters");
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await page.goto("/settings");
    await expect(page).toHaveURL(/\/sign-in/);
  });
});
