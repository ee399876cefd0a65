import { expect, type Page, test } from "@playwright/test";
import { next, toParties } from "../support/questionnaire";
import { words } from "../support/words";
import { download, makeIt } from "./support/agreement";
import { expectWords } from "./support/expect-words";
import { onPage } from "./support/on-page";

const long = "Associated Physicians and Surgeons of the Northern Counties ".repeat(4).slice(0, 195).concat(", LLC");

/** Customer and vendor: whatever a program might take for more than text. The emoji is a character of two halves. */
const difficult = [
  [long, "{{services}} Clinic"],
  ["<script>alert(1)</script> Clinic", "קליניקה צפונית בע״מ"],
  ["=1+1", "Bright 🚀 Care, Inc."],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is to stay as it is
  ["Zażółć & Söhne “quoted” <b>bold</b>", "${x} Clinic"],
] as const;

for (const [customer, vendor] of difficult) {
  test(`“${customer.slice(0, 40)}” and “${vendor}” are names like any other, on pages and in files`, async ({
    page,
  }) => {
    test.slow();
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await toParties(page);
    await page.getByLabel("Customer’s full legal name").fill(customer);
    await page.getByLabel("Vendor’s full legal name").fill(vendor);
    await next(page).click();
    await page.getByLabel("What does the vendor do").fill(`Hosting for ${customer} {{customer}}.`);
    await next(page).click();
    await onPage(page, "Decisions");
    await next(page).click();
    await onPage(page, "Check your answers");
    await makeIt(page);

    await onPage(page, vendor);
    await expect(page.getByRole("article").getByText(customer).first()).toBeVisible();
    await page.goto("/agreements");
    await page.getByRole("rowheader").getByRole("link", { name: vendor, exact: true }).click();
    await onPage(page, vendor);
    const text = words(new TextDecoder().decode(await download(page, "Plain text")));
    expect([customer, vendor, `Hosting for ${customer} {{customer}}.`].filter((some) => !text.includes(some))).toEqual(
      [],
    );
    const html = new TextDecoder().decode(await download(page, "Web page"));
    expect(/<script|<b>bold/.test(html), "as a web page").toBe(false);
    // What is written from right to left stands in a PDF glyph by glyph; the renderer's own test puts it in order.
    const inPdf = [customer, vendor].filter((name) => !/\p{Script=Hebrew}/u.test(name));
    await expectWords(await download(page, "Download PDF"), [...inPdf, `Hosting for ${customer} {{customer}}.`]);
    expect(dialogs).toEqual([]);
  });
}

test("dates that cannot be are refused with their field named, and what else was typed is kept", async ({
  browser,
}) => {
  // A browser's own date field sends no such date; one that knows no date fields does.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await toParties(page);
  await page.getByLabel("Customer’s full legal name").fill("Harbor Dental Group, P.C.");
  await page.getByLabel("Vendor’s full legal name").fill("Bluepoint Billing LLC");
  await next(page).click();
  await page.getByLabel("What does the vendor do").fill("Medical billing.");
  await next(page).click();
  await onPage(page, "Decisions");
  await page.locator("summary").filter({ hasText: "Beginning and end" }).click();
  await page.getByLabel("Until a date").check();
  await typeAsText(page, "End date", "2027-02-30");
  await page.getByLabel("Time to put a violation right").fill("20");
  await next(page).click();

  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel("End date")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("End date")).toHaveAttribute("value", "2027-02-30");
  await expect(page.getByLabel("Time to put a violation right")).toHaveValue("20");

  await page.getByLabel("Effective date").fill("2027-06-01");
  await page.getByLabel("End date").fill("2027-05-01");
  await next(page).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel("End date")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("End date")).toHaveValue("2027-05-01");
  await expect(page.getByLabel("Effective date")).toHaveValue("2027-06-01");
  await expect(page.getByRole("link", { name: /after the effective date/ }).first()).toBeVisible();

  await page.getByLabel("End date").fill("2028-05-31");
  await next(page).click();
  await onPage(page, "Check your answers");
  await context.close();
});

test("an unknown vendor, and more than 60 days of breach notice, are refused with their field named", async ({
  page,
}) => {
  await page.goto("/start?vendor=no-such-vendor&plan=none");
  await page.getByLabel("A provider, health plan or clearinghouse").check();
  await next(page).click();
  await page.getByLabel("Vendor", { exact: true }).fill("No Such Vendor");
  await next(page).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel("Vendor", { exact: true })).toHaveValue("No Such Vendor");
  await expect(page.getByLabel("Vendor", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Vendor", { exact: true }).fill("");
  await next(page).click();
  await page.getByLabel("Customer’s full legal name").fill("Harbor Dental Group, P.C.");
  await page.getByLabel("Vendor’s full legal name").fill("Bluepoint Billing LLC");
  await next(page).click();
  await page.getByLabel("What does the vendor do").fill("Medical billing.");
  await next(page).click();
  await onPage(page, "Decisions");
  await page.locator("summary").filter({ hasText: "Breaches and incidents" }).click();
  const within = page.getByLabel("Within", { exact: true }).first();
  await within.fill("31");
  await next(page).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(within).toHaveValue("31");
  await expect(within).toHaveAttribute("aria-invalid", "true");
});

async function typeAsText(page: Page, label: string, value: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.evaluate((input) => input.setAttribute("type", "text"));
  await field.fill(value);
}
