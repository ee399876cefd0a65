import { expect, type Page } from "@playwright/test";
import { mailTo } from "../../support/inbox";
import { onPage } from "./on-page";

/** Asks for a sign-in link on the page that is open, and takes it out of the inbox. */
export async function askForLink(page: Page, address: string): Promise<string> {
  await page.getByLabel("Email address").fill(address);
  await page.getByRole("button", { name: "Email me a sign-in link" }).click();
  await onPage(page, "Check your email");
  const { text = "" } = await mailTo(address);
  const link = /https?:\/\/\S+\/sign-in\/confirm\S+/.exec(text)?.[0];
  expect(link, "the mail holds a link").toBeDefined();
  return link ?? "";
}

/** Opens the link and presses its button; ends on the register. */
export async function openLink(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole("button", { name: "Sign in" }).click();
  await onPage(page, "Agreements");
}

export async function signIn(page: Page, address: string): Promise<void> {
  await page.goto("/sign-in");
  await openLink(page, await askForLink(page, address));
}
