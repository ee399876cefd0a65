import type { Page } from "@playwright/test";

/** Collects what the pages' policy refuses, and every other error of their scripts. */
export async function watchErrors(page: Page): Promise<readonly string[]> {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    // What is not found is asked for on purpose.
    if (message.type() === "error" && !/status of 404/.test(message.text()))
      errors.push(`${page.url()}: ${message.text()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`refused: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return errors;
}
