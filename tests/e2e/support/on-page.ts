import { expect, type Page } from "@playwright/test";

/** Waits until the page of this heading is there. The agreement beside the questions has a first heading of its own. */
export async function onPage(page: Page, title: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible();
}
