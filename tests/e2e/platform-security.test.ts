import { expect, test } from "@playwright/test";

/** One of each kind of page: prerendered, made for the request, not found in either way. */
const PAGES = [
  "/",
  "/vendors",
  "/vendors/segment",
  "/vendors/nobody",
  "/vendors/search?q=seg",
  "/no-such-page",
  "/no/such/page",
  "/start?vendor=segment&plan=business",
  "/sign-in",
  "/agreements",
  "/settings",
];

for (const path of PAGES) {
  test(`${path} runs its scripts under its own policy, and nothing is refused`, async ({ page }) => {
    const refused: string[] = [];
    page.on("console", (message) => {
      if (/content.security.policy/i.test(message.text())) refused.push(message.text());
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`content-security-policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    await page.goto(path);
    // Next's client code has started: it replaces the queue that the inline scripts fill.
    await page.waitForFunction(() => "next" in window);
    await page.waitForLoadState("networkidle");
    expect(refused).toEqual([]);
  });
}

test("markup that was put into a page runs nothing", async ({ page }) => {
  const injection = `<script>window.injected = 1</script><img src="data:," onerror="window.injected = 2">`;
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.continue();
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("</body>", `${injection}</body>`) });
  });
  for (const path of ["/", "/sign-in", "/no-such-page"]) {
    await page.goto(path);
    await page.waitForFunction(() => "next" in window);
    expect(await page.locator("img[src='data:,']").count()).toBe(1);
    expect(await page.evaluate(() => "injected" in window)).toBe(false);
  }
});
