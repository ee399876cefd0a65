import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { type Possessions, protectedRequests, protectedRoutes } from "../support/protected-requests";
import { toDecisions } from "../support/questionnaire";
import { makeAgreement } from "./support/agreement";
import { inDays } from "./support/days";
import { signIn } from "./support/sign-in";

/** The two names of the agreements that the steps of the questionnaire make. */
const PROTECTED = /Harbor Dental|Bluepoint/;

test("every address with somebody’s agreement or draft in it is asked for here", () => {
  const asked = new Set(protectedRequests({ agreementId: "", draftId: "" }).map(({ route }) => route));
  expect(protectedRoutes().filter((route) => !asked.has(route))).toEqual([]);
});

test("nobody but their owner gets a byte of an agreement or a draft", async ({ page, browser }) => {
  test.slow();
  const theirs = await possessionsOf(page);
  const ownReads = protectedRequests(theirs).filter(({ method }) => method === "GET");
  let shown = 0;
  for (const { path } of ownReads) {
    const response = await page.request.get(path);
    if (PROTECTED.test(Buffer.from(await response.body()).toString("latin1"))) shown += 1;
  }
  expect(shown, "their owner sees them, so that the names are the right thing to look for").toBeGreaterThan(8);

  const stranger = await browser.newContext();
  const guest = await browser.newContext();
  await toDecisions(await guest.newPage());
  const member = await browser.newContext();
  await signIn(await member.newPage(), `mallory-${test.info().testId}@elsewhere.example`);
  for (const [who, { request }] of Object.entries({ stranger, guest, member })) {
    await test.step(`asked for by a ${who}`, () => expectNothing(request, theirs));
  }

  await page.goto(`/agreements/${theirs.agreementId}`);
  await expect(page.getByText("Finished, not signed")).toBeVisible();
  await page.goto(`/drafts/${theirs.draftId}/parties`);
  await expect(page.getByLabel("Customer’s full legal name")).toHaveValue("Harbor Dental Group, P.C.");
  await Promise.all([stranger.close(), guest.close(), member.close()]);
});

test("a member’s own forms, with another’s agreement put into them, change nothing", async ({ page, browser }) => {
  test.slow();
  const theirs = await possessionsOf(page);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const mallory = await context.newPage();
  await makeAgreement(mallory);
  const own = mallory.url();

  await test.step("sign", async () => {
    await mallory.goto(`${own}/sign`);
    await mallory.getByLabel("Date of the last signature").fill(inDays(-1));
    await mallory.getByLabel("Who signed").fill("Mallory");
    await sendAbout(mallory, own, theirs, "Mark as signed");
  });
  await test.step("end", async () => {
    await mallory.goto(`${own}/end`);
    await mallory.getByLabel("Last day").fill(inDays(0));
    await sendAbout(mallory, own, theirs, "End agreement");
  });
  await test.step("change", async () => {
    await mallory.goto(own);
    await sendAbout(mallory, own, theirs, "Change");
  });
  await test.step("renew", async () => {
    await mallory.goto(`${own}/sign`);
    await mallory.getByLabel("Date of the last signature").fill(inDays(-1));
    await mallory.getByLabel("Who signed").fill("Mallory");
    await mallory.getByRole("button", { name: "Mark as signed" }).click();
    await mallory.goto(`${own}/renew`);
    await sendAbout(mallory, own, theirs, "Mark as reviewed");
  });

  await page.goto(`/agreements/${theirs.agreementId}`);
  await expect(page.getByText("Finished, not signed")).toBeVisible();
  const history = page.getByRole("heading", { name: "History" }).locator("..");
  await expect(history.getByRole("listitem")).toHaveText([/^Agreement finished/]);
  await expect(page.getByRole("button", { name: "Change", exact: true })).toBeVisible();
  await context.close();
});

test("what only an account has is not for strangers and guests", async ({ page, browser }) => {
  const stranger = await browser.newContext();
  await toDecisions(page);
  for (const { request } of [stranger, page.context()]) {
    const response = await request.get("/settings", { maxRedirects: 0 });
    expect(response.headers().location).toMatch(/^\/sign-in\?/);
  }
  const register = await (await stranger.request.get("/agreements")).text();
  expect(register).not.toMatch(PROTECTED);
  const unsubscribe = await stranger.request.post("/settings/unsubscribe?for=e30&proof=guessed", { maxRedirects: 0 });
  expect(unsubscribe.status()).toBe(400);
  await stranger.close();
});

/** An agreement and a draft of a guest, with the same two names in them. */
async function possessionsOf(page: Page): Promise<Possessions> {
  await makeAgreement(page);
  const agreementId = idIn(page);
  await toDecisions(page);
  return { agreementId, draftId: idIn(page) };
}

function idIn(page: Page): string {
  return /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? "";
}

/** Not found, or the way to sign in; as a page, and as the data from which a page is made. */
async function expectNothing(request: APIRequestContext, theirs: Possessions): Promise<void> {
  const own = { "sec-fetch-site": "same-origin" };
  for (const { method, path, form } of protectedRequests(theirs)) {
    const response = await request.fetch(path, {
      method,
      headers: own,
      maxRedirects: 0,
      ...(form ? { form: { ...form } } : {}),
    });
    const said = `${method} ${path}: ${response.status()} ${response.headers().location ?? ""}`;
    expect(said).toMatch(/: (404 $|307 \/sign-in\?)/);
    const bodies = [await response.body()];
    if (method === "GET")
      bodies.push(await (await request.get(`${path}?_rsc`, { headers: { ...own, rsc: "1" } })).body());
    for (const body of bodies) expect(PROTECTED.test(body.toString("latin1")), said).toBe(false);
  }
}

/** Puts the other agreement into everything that the form sends unseen, and sends it. */
async function sendAbout(page: Page, own: string, { agreementId }: Possessions, button: string): Promise<void> {
  const replaced = await page.locator("main input[type=hidden]").evaluateAll(
    (inputs, [mine, others]) => {
      const hit = inputs.filter((input) => input instanceof HTMLInputElement && input.value.includes(mine));
      for (const input of hit) input.setAttribute("value", input.getAttribute("value")?.replaceAll(mine, others) ?? "");
      return hit.length;
    },
    [own.slice(-36), agreementId] as const,
  );
  expect(replaced, `the form of “${button}” says which agreement it is about`).toBeGreaterThan(0);
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.waitForLoadState();
  expect(page.url()).not.toMatch(/\/drafts\//);
}
