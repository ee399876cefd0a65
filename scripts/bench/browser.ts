import { chromium, type Page } from "@playwright/test";
import { browserLaunchOptions } from "../browser.mjs";
import type { BenchSite } from "./site";
import { millis, quantile, report } from "./statistics";

const KEYSTROKES = 40;

/** From a keystroke in the questionnaire to the changed clause on the paper beside it. */
export async function benchBrowser({ url }: BenchSite): Promise<void> {
  const browser = await chromium.launch(await browserLaunchOptions());
  try {
    const page = await browser.newPage({ baseURL: url, viewport: { width: 1280, height: 900 } });
    await openParties(page);
    const samples = await keystrokes(page);
    const figures = `median ${millis(quantile(samples, 0.5))}, p95 ${millis(quantile(samples, 0.95))}`;
    report("preview update in the browser, a keystroke", figures);
  } finally {
    await browser.close();
  }
}

/** The page of the two names, with the paper drawn. */
async function openParties(page: Page): Promise<void> {
  await page.goto("/start?vendor=segment&plan=business");
  await page.getByRole("radio", { name: "A provider, health plan or clearinghouse" }).check();
  for (let step = 0; step < 4 && !page.url().endsWith("/parties"); step += 1) {
    const before = page.url();
    await page.getByRole("button", { name: "Save and go on" }).click();
    await page.waitForURL((address) => address.href !== before);
  }
  await page.locator("[data-paper-block]").first().waitFor();
}

async function keystrokes(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const samples: number[] = [];
    let typedAt = 0;
    document.addEventListener("input", () => (typedAt = performance.now()), { capture: true });
    const paper = document.querySelector("[data-paper-scroll]") ?? document.body;
    new MutationObserver(() => {
      if (typedAt === 0) return;
      samples.push(performance.now() - typedAt);
      typedAt = 0;
    }).observe(paper, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { previewSamples: samples });
  });
  const field = page.getByRole("textbox").first();
  await field.focus();
  for (let key = 0; key < KEYSTROKES; key += 1) {
    await page.keyboard.type("abcdefghij"[key % 10] ?? "a");
    await page.waitForTimeout(150);
  }
  return page.evaluate(() => (window as unknown as { previewSamples: number[] }).previewSamples);
}
