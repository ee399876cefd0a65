import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { next } from "../support/questionnaire";
import { AGREEMENT } from "./support/agreement";
import { expectWords } from "./support/expect-words";
import { press, tabTo } from "./support/keyboard";
import { onPage } from "./support/on-page";

test("the whole way works by keyboard alone, and one always sees where one is", async ({ page }) => {
  test.slow();

  await test.step("the search, with arrows", async () => {
    await page.goto("/");
    await tabTo(page, page.getByRole("combobox"));
    await page.keyboard.type("segmen");
    await expect(page.getByRole("option").first()).toContainText("Twilio Segment");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await onPage(page, "Does Twilio Segment sign a BAA?");
  });

  await test.step("the plan opens, and leads to our agreement", async () => {
    const business = page
      .getByRole("group")
      .filter({ has: page.getByRole("heading", { name: "Business", exact: true }) });
    await press(page, business.locator("summary"), "Enter");
    await press(page, business.getByRole("link", { name: "Prepare our agreement" }), "Enter");
    await onPage(page, "You and them");
  });

  await test.step("choices, with Space and arrows; a refusal takes one to the field", async () => {
    await press(page, next(page), "Enter");
    await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeFocused();
    await press(page, page.getByRole("link", { name: "Choose who the customer is" }), "Enter");
    const provider = page.getByLabel("A provider, health plan or clearinghouse");
    await expect(provider).toBeFocused();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await expect(page.getByLabel("A company that works for one of those")).toBeChecked();
    await page.keyboard.press("ArrowUp");
    await expect(provider).toBeChecked();
    await press(page, next(page), "Enter");
    await onPage(page, "The vendor");
    await press(page, next(page), "Space");
    await onPage(page, "The two parties");
  });

  await test.step("names, services, a decision", async () => {
    await tabTo(page, page.getByLabel("Customer’s full legal name"));
    await page.keyboard.type("Harbor Dental Group, P.C.");
    await page.keyboard.press("Enter");
    await onPage(page, "What the vendor does and sees");
    await press(page, next(page), "Enter");
    await onPage(page, "Decisions");
    await press(page, page.locator("summary").filter({ hasText: "Beginning and end" }), "Enter");
    await tabTo(page, page.getByLabel("Time to put a violation right"));
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("20");
    await press(page, next(page), "Enter");
    await onPage(page, "Check your answers");
  });

  await test.step("the agreement and its file", async () => {
    await press(page, page.getByRole("button", { name: "Make the agreement" }), "Enter");
    await expect(page).toHaveURL(AGREEMENT);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      press(page, page.getByRole("link", { name: "Download PDF" }), "Enter"),
    ]);
    await expectWords(new Uint8Array(readFileSync(await file.path())), [
      "Harbor Dental Group, P.C.",
      "20 calendar days",
    ]);
  });
});
