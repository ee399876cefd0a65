import { type BrowserContext, chromium } from "@playwright/test";
import { browserLaunchOptions } from "../browser.mjs";

/** The cookie header of a guest whose register holds 25 agreements, made through the pages as a person would. */
export async function guestWithAgreements(url: string): Promise<string> {
  const browser = await chromium.launch(await browserLaunchOptions());
  try {
    const context = await browser.newContext({ baseURL: url });
    for (let made = 0; made < 25; made += 1) await recordOne(context);
    const cookies = await context.cookies();
    return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  } finally {
    await browser.close();
  }
}

async function recordOne(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto("/agreements/record?vendor=segment&plan=business");
  await page.getByLabel("Signed on").fill("2026-11-02");
  await page.getByLabel("Who signed or accepted it").fill("Renee Okafor");
  await page.locator("main form button[type=submit]").last().click();
  await page.waitForURL(/\/agreements\/[0-9a-f-]{36}/);
  await page.close();
}
