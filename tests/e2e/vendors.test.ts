import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { openAllPlans } from "../support/open-all-plans";

const question = "Which vendor are you about to send patient data to?";

test.describe("the search on the home page", () => {
  test("finds a misspelt vendor and opens it by keyboard alone", async ({ page }) => {
    await page.goto("/");
    const box = page.getByRole("combobox", { name: question });
    await box.focus();
    await page.keyboard.type("segmnt");
    await expect(box).toHaveAttribute("aria-expanded", "true");
    const first = page.getByRole("option").first();
    await expect(first).toContainText("Twilio Segment");
    await expect(first).toContainText("BAA on some plans");
    await page.keyboard.press("ArrowDown");
    await expect(first).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/vendors\/segment$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Does Twilio Segment sign a BAA?");
  });

  test("goes round its ends, closes with Escape, and says when there is nothing", async ({ page }) => {
    await page.goto("/");
    const box = page.getByRole("combobox", { name: question });
    await box.fill("twilio");
    const options = page.getByRole("option");
    await expect(options.first()).toContainText("Twilio");
    await page.keyboard.press("ArrowUp");
    await expect(options.last()).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("ArrowDown");
    await expect(options.first()).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("listbox")).toBeHidden();
    await expect(box).toHaveValue("twilio");
    await box.fill("no such vendor at all");
    await expect(page.getByRole("status")).toContainText("Not in the directory yet");
  });

  test("a result can be clicked", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("combobox", { name: question }).fill("ga4");
    await page.getByRole("option", { name: "Google Analytics" }).click();
    await expect(page).toHaveURL(/\/vendors\/google-analytics$/);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the search, the filters and every vendor can be reached", async ({ page }) => {
    await page.goto("/");
    await page.getByLabel(question).fill("segmnt");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL(/\/vendors\/search\?q=segmnt/);
    await expect(page.getByRole("row").nth(1)).toContainText("Twilio Segment");

    await page.goto("/vendors");
    expect(await page.getByRole("row").count()).toBeGreaterThan(40);
    await page.getByLabel("BAA").selectOption("No BAA offered");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page.getByRole("row", { name: /Google Analytics/ })).toBeVisible();
    await expect(page.getByRole("row", { name: /Segment/ })).toHaveCount(0);
  });

  test("a plan opens and says what to do", async ({ page }) => {
    await page.goto("/vendors/segment");
    await page.getByRole("heading", { name: "Business", exact: true }).click();
    await expect(page.getByRole("link", { name: "I will sign theirs" })).toBeVisible();
  });
});

test("the directory narrows as one types and keeps the choice in its address", async ({ page }) => {
  await page.goto("/vendors");
  await page.getByLabel("Kind", { exact: true }).selectOption("Analytics");
  await expect(page.getByRole("row", { name: /Mixpanel/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /Segment/ })).toHaveCount(0);
  await page.getByLabel("BAA", { exact: true }).selectOption("BAA on request");
  await expect(page).toHaveURL(/posture=on-request&category=analytics/);
  await page.reload();
  await expect(page.getByRole("status")).toHaveText(/^1 of \d+ vendors$/);
  await expect(page.getByRole("row", { name: /PostHog/ })).toBeVisible();
  await page.getByLabel("Name, website or kind").fill("zoom");
  await expect(page.getByText("No vendor here fits.")).toBeVisible();
});

test.describe("Segment's page", () => {
  test("says of Team that it has no BAA, and what to do", async ({ page }) => {
    await page.goto("/vendors/segment");
    const team = page.getByRole("group").filter({ hasText: "Team" }).first();
    await expect(team).toContainText("Not on this plan");
    await expect(team).toContainText("Move to Business or Enterprise, or keep PHI out of this plan.");
    await team.locator("summary").click();
    await expect(team.getByText("Ask Twilio Segment")).toBeVisible();
    await expect(team.getByRole("link", { name: "Tealium" })).toBeVisible();
  });

  test("offers both roads on Business, with vendor and plan filled in", async ({ page }) => {
    await page.goto("/vendors/segment#plan-business");
    const business = page.locator("#plan-business");
    await expect(business.getByText("You are covered only once it is signed")).toBeVisible();
    await expect(business.getByRole("link", { name: "I will sign theirs" })).toHaveAttribute(
      "href",
      "/agreements/record?vendor=segment&plan=business",
    );
    await expect(business.getByRole("link", { name: "Prepare our agreement" })).toHaveAttribute(
      "href",
      "/start?vendor=segment&plan=business",
    );
  });

  test("shows who says so and when on every row, and where sources disagree", async ({ page }) => {
    await page.goto("/vendors/segment");
    const rows = page.getByRole("table").getByRole("row");
    await expect(rows).toHaveCount(5);
    for (const name of ["Free", "Team", "Business", "Enterprise"]) {
      await expect(rows.filter({ hasText: new RegExp(`^${name}`) })).toContainText("baagenerator.com");
    }
    await expect(page.getByRole("region", { name: "Sources disagree" }).getByRole("listitem")).toHaveCount(3);
  });

  test("asks no other host for anything", async ({ page, baseURL }) => {
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).host));
    await page.goto("/vendors/segment", { waitUntil: "networkidle" });
    expect([...hosts]).toEqual([new URL(baseURL ?? "").host]);
  });
});

test("an unknown vendor is not found, with the search at hand", async ({ page }) => {
  const answer = await page.goto("/vendors/no-such-vendor");
  expect(answer?.status()).toBe(404);
  await page.getByRole("searchbox", { name: "Search for a vendor" }).fill("segmnt");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("link", { name: "Twilio Segment" })).toBeVisible();
});

for (const path of ["/", "/vendors", "/vendors/segment", "/vendors/matomo", "/vendors/search?q=zzz", "/nowhere"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing on ${path}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await openAllPlans(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    });
  }
}

test("axe finds nothing while results are shown", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("combobox", { name: question }).fill("google");
  await expect(page.getByRole("option").first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});
