import { expect, test } from "@playwright/test";
import { makeAgreement } from "./support/agreement";
import { watchErrors } from "./support/policy";
import { signIn } from "./support/sign-in";

test("pages made for the request trust a nonce of their own, and are kept by nobody", async ({ page }) => {
  await makeAgreement(page);
  for (const path of ["/agreements", new URL(page.url()).pathname, "/start", "/sign-in", "/agreements/record"]) {
    const [one, other] = [await page.request.get(path), await page.request.get(path)];
    const policy = one.headers()["content-security-policy"] ?? "";
    expect(policy, path).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic'/);
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).not.toContain("unsafe");
    expect(other.headers()["content-security-policy"], path).not.toBe(policy);
    expect(one.headers(), path).toMatchObject({
      "cache-control": expect.stringContaining("no-store"),
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    });
  }
});

test("pages that are the same for everybody trust the scripts known from the build", async ({ request }) => {
  for (const path of ["/", "/vendors", "/vendors/segment", "/no-such-page"]) {
    const headers = (await request.get(path)).headers();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy, path).toMatch(/script-src 'self' 'sha256-/);
    expect(policy, path).not.toMatch(/nonce|unsafe/);
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
  }
});

test("files are kept by nobody, sniffed by nobody, and run nothing", async ({ page }) => {
  await makeAgreement(page);
  for (const format of ["pdf", "html", "text", "json"]) {
    const response = await page.request.get(`${page.url()}/versions/1/download/${format}`);
    expect(response.status()).toBe(200);
    const headers = response.headers();
    expect(headers["cache-control"], format).toContain("no-store");
    expect(headers["content-disposition"], format).toMatch(/^attachment/);
    expect(headers["content-security-policy"], format).toMatch(/sandbox; default-src 'none'.*frame-ancestors 'none'/);
    expect(headers, format).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
  }
});

test("no page of an account, nor of an agreement, asks for anything that its policy refuses", async ({ page }) => {
  test.slow();
  const errors = await watchErrors(page);
  await makeAgreement(page);
  const agreement = page.url();
  await signIn(page, `renee-${test.info().testId}@clinic.example`);
  for (const path of ["", "/sign", "/end", "/versions/1"])
    await page.goto(agreement + path, { waitUntil: "networkidle" });
  for (const path of [
    "/agreements",
    "/agreements/record?vendor=segment",
    "/settings",
    "/agreements/none",
    "/sign-in/sent",
  ]) {
    await page.goto(path, { waitUntil: "networkidle" });
  }
  expect(errors).toEqual([]);
});
