import { chromium } from "@playwright/test";
import { readFileSync } from "node:fs";
import * as B from "./scripts/browser.mjs";
const seed = JSON.parse(readFileSync("/tmp/server-seed.json","utf8"));
const pages = { register: "/agreements", finished: `/agreements/${seed.a}`, theirs: `/agreements/${seed.d.agreementId}`, sign: `/agreements/${seed.a}/sign`, record: "/agreements/record?vendor=segment&plan=business" };
const only = process.argv[2]?.split(",");
const browser = await chromium.launch(await B.browserLaunchOptions());
for (const [name, path] of Object.entries(pages)) {
  if (only && !only.includes(name)) continue;
  for (const [w, scheme] of [[1280,"light"],[360,"dark"]]) {
    const ctx = await browser.newContext({ viewport: { width: w, height: 900 }, colorScheme: scheme });
    await ctx.addCookies([{ name: "openbaa_guest", value: seed.secret, url: "http://localhost:3130" }]);
    const page = await ctx.newPage();
    const errors = [];
    page.on("console", m => m.type()==="error" && errors.push(m.text()));
    const r = await page.goto("http://localhost:3130"+path, { timeout: 120000, waitUntil: "load" });
    await page.waitForTimeout(500);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.screenshot({ path: `/tmp/shot-${name}-${w}.png`, fullPage: name!=="finished" });
    console.log(name, w, r.status(), "overflow", overflow, errors.slice(0,3).join(" | ").slice(0,300));
    await ctx.close();
  }
}
await browser.close();
