import { chromium } from "@playwright/test";
import { readFileSync } from "node:fs";
import * as B from "./scripts/browser.mjs";
const seed = JSON.parse(readFileSync("/tmp/server-seed.json","utf8"));
const browser = await chromium.launch(await B.browserLaunchOptions());
const ctx = await browser.newContext({ viewport: { width: 1280, height: 1000 }, javaScriptEnabled: false });
await ctx.addCookies([{ name: "openbaa_guest", value: seed.secret, url: "http://localhost:3130" }]);
const page = await ctx.newPage(); page.setDefaultTimeout(90000);
const base = "http://localhost:3130";
await page.goto(`${base}/agreements/${seed.a}/sign`);
await page.getByRole("button", { name: "Mark as signed" }).click();
console.log("after empty:", page.url(), await page.getByRole("alert").first().innerText());
await page.screenshot({ path: "/tmp/shot-sign-error.png", fullPage: true });
await page.getByLabel("Date of the last signature").fill("2026-11-21");
await page.getByLabel("Who signed").fill("Dana Cole\tand Lee Park");
await page.getByRole("button", { name: "Mark as signed" }).click();
await page.waitForURL(`**/agreements/${seed.a}`);
console.log("signed:", await page.getByText("In force").first().innerText());
await page.screenshot({ path: "/tmp/shot-signed.png" });
await page.getByRole("button", { name: "Change" }).click();
console.log("change:", page.url());
for (const [f, code] of [["pdf",200],["docx",422],["html",200],["text",200],["json",200],["exe",404]]) {
  const r = await ctx.request.get(`${base}/agreements/${seed.a}/versions/1/download/${f}`);
  console.log(f, r.status() === code, r.status(), r.headers()["content-disposition"], r.headers()["cache-control"], (await r.body()).length);
}
const stranger = await browser.newContext();
for (const p of [`/agreements/${seed.a}/versions/1/download/pdf`, `/agreements/${seed.a}`, `/agreements/${seed.a}/sign`]) {
  const r = await stranger.request.get(base + p, { maxRedirects: 0 });
  console.log("stranger", p.slice(-12), r.status(), r.headers().location);
}
// record by a stranger without JS
const fresh = await browser.newContext({ javaScriptEnabled: false });
const rp = await fresh.newPage(); rp.setDefaultTimeout(90000);
await rp.goto(`${base}/agreements/record?vendor=segment&plan=business`);
await rp.getByLabel("Signed on").fill("2026-11-01");
await rp.getByLabel("Ends on").fill("2026-10-01");
await rp.getByLabel("Who signed").fill("Dana");
await rp.getByRole("button", { name: "Record agreement" }).click();
console.log("record refused:", await rp.getByRole("alert").first().innerText(), (await fresh.cookies()).map(c=>c.name));
await rp.getByLabel("Ends on").fill("2027-11-01");
await rp.getByRole("button", { name: "Record agreement" }).click();
await rp.waitForURL(/agreements\/[0-9a-f-]{36}$/);
console.log("recorded", rp.url(), (await fresh.cookies()).map(c=>[c.name,c.httpOnly,c.sameSite,Math.round((c.expires-Date.now()/1000)/86400)]));
await rp.screenshot({ path: "/tmp/shot-theirs2.png", fullPage: true });
await browser.close();
