import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { mailTo } from "../support/inbox";

const inboxUrl = `http://localhost:${process.env.E2E_INBOX_PORT}`;

test("a sign-in mail is read in the built-in inbox, as text, as HTML and as it was sent, and its link works", async ({
  page,
}) => {
  const address = `reader-${test.info().testId}@example.com`;
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(address);
  await page.getByRole("button", { name: "link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your email");
  const mail = await mailTo(address);

  await page.goto(inboxUrl);
  await page
    .getByRole("listitem")
    .filter({ hasText: address })
    .getByRole("link", { name: mail.subject ?? "" })
    .click();
  await expect(page.getByRole("definition").nth(1)).toContainText(address);
  await expect(page.locator("pre")).toContainText("/sign-in/confirm");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.getByRole("link", { name: "Source" }).click();
  await expect(page.locator("pre")).toContainText(`To: ${address}`);

  await page.getByRole("link", { name: "HTML" }).click();
  const opened = page.waitForEvent("popup");
  await page.frameLocator("iframe").getByRole("link", { name: "Open the sign-in page" }).click();
  const site = await opened;
  await expect(site).toHaveURL(/\/sign-in\/confirm/);
  await site.getByRole("button", { name: "Sign in" }).click();
  await expect(site).not.toHaveURL(/\/sign-in/);
  await site.goto("/settings");
  await expect(site.getByText(address).first()).toBeVisible();
});
