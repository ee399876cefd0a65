import { expect, test } from "@playwright/test";
import { openbaa } from "../support/command-line";
import { inboxMails } from "../support/inbox";
import { answerForVendor, download, makeIt, recordTheirs } from "./support/agreement";
import { inDays, inWords } from "./support/days";
import { expectWords } from "./support/expect-words";
import { onPage } from "./support/on-page";
import { watchErrors } from "./support/policy";
import { askForLink, openLink } from "./support/sign-in";

test.slow();

test("from a question to two agreements, on another device too, and one reminder before the end", async ({
  page,
  browser,
}) => {
  const address = `renee-${test.info().testId}@clinic.example`;
  const endsOn = inDays(100);
  const errors = await watchErrors(page);

  await test.step("the search finds Segment; Team has no BAA, and the page says what to do", async () => {
    await page.goto("/");
    await page.getByRole("combobox", { name: "Which vendor are you about to send patient data to?" }).fill("Segment");
    await page.getByRole("option").first().tap();
    await onPage(page, "Does Twilio Segment sign a BAA?");
    const team = page.getByRole("group").filter({ has: page.getByRole("heading", { name: "Team", exact: true }) });
    await expect(team).toContainText("Not on this plan");
    await expect(team).toContainText("Move to Business or Enterprise");
  });

  const business = page
    .getByRole("group")
    .filter({ has: page.getByRole("heading", { name: "Business", exact: true }) });
  await test.step("Business offers it on request; theirs is recorded with its end", async () => {
    await expect(business).toContainText("Offered on request");
    await business.getByRole("heading").tap();
    await expect(business.getByRole("link", { name: "Prepare our agreement" })).toBeVisible();
    await business.getByRole("link", { name: "I will sign theirs" }).tap();
    await onPage(page, "Record Twilio Segment’s agreement");
    await expect(page.getByLabel("Plan")).toHaveValue("business");
    await recordTheirs(page, { signedOn: inDays(-3), endsOn });
    await onPage(page, "Twilio Inc.");
    await expect(page.getByText(inWords(endsOn)).first()).toBeVisible();
  });

  await test.step("ours is prepared, and downloaded as a PDF that names both parties", async () => {
    await page.goto("/vendors/segment#plan-business");
    await business.getByRole("link", { name: "Prepare our agreement" }).tap();
    await answerForVendor(page, "Lakeside Family Clinic, PLLC");
    await makeIt(page);
    const pdf = await download(page, "Download PDF");
    expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe("%PDF-");
    await expectWords(pdf, ["Lakeside Family Clinic, PLLC", "Twilio Inc."]);
  });
  const ours = page.url();

  const otherDevice = await browser.newContext();
  const elsewhere = await otherDevice.newPage();
  await test.step("signing in on another device brings both into its register", async () => {
    await page.goto("/sign-in");
    const link = await askForLink(page, address);
    await openLink(elsewhere, link);
    await expect(elsewhere.getByRole("row", { name: /Twilio Inc\..*Our paper/ })).toBeVisible();
    const theirs = elsewhere.getByRole("row", { name: /Twilio Inc\..*Vendor’s paper/ });
    await expect(theirs).toContainText("In force");
    await expect(theirs).toContainText(inWords(endsOn));
    await expect(theirs).toContainText("Offered on request");
  });

  await test.step("the browser that made them no longer shows them", async () => {
    await page.goto("/agreements");
    await expect(page.getByText("Twilio")).toHaveCount(0);
    await page.goto(ours);
    await expect(page).toHaveURL(/\/sign-in/);
    await expect(page.getByText("Twilio")).toHaveCount(0);
  });

  await test.step("90 days before the end one mail goes out, and no second one", async () => {
    const reminders = async () =>
      (await inboxMails()).filter(
        (mail) => JSON.stringify(mail.to).includes(address) && !mail.text?.includes("/sign-in/confirm"),
      );
    expect(await reminders()).toHaveLength(0);
    await remindAt(`${inDays(10)}T18:00:00Z`);
    const [reminder, ...more] = await reminders();
    expect(more).toHaveLength(0);
    expect(reminder?.subject).toContain("Twilio Inc.");
    expect(reminder?.text).toContain(inWords(endsOn));
    await remindAt(`${inDays(10)}T18:00:00Z`);
    expect(await reminders()).toHaveLength(1);
    await elsewhere.reload();
    await elsewhere
      .getByRole("row", { name: /Vendor’s paper/ })
      .getByRole("link")
      .click();
    await expect(elsewhere.getByRole("listitem").filter({ hasText: "90 days before the end" })).toContainText("Sent");
  });
  await otherDevice.close();
  expect(errors).toEqual([]);
});

/** The command beside the running site, as cron would call it. */
async function remindAt(instant: string): Promise<void> {
  const { code, stdout, stderr } = await openbaa(["remind", "--at", instant], {
    DATA_DIR: process.env.E2E_DATA_DIR ?? "",
    PORT: process.env.E2E_PORT ?? "",
  });
  expect(code, stderr).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ failed: 0 });
}
