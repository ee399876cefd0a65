// After a build, for proxy.ts: the SHA-256 hashes of the inline scripts of every prerendered page, and which addresses
// are made for each request. A prerendered page is the same bytes for everybody, so a nonce would say nothing; the
// hashes name exactly the scripts that Next put there.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const distDir = process.argv[2];
const readJson = (name) => JSON.parse(readFileSync(join(distDir, name), "utf8"));

const folder = join(distDir, "server/app");
const prerendered = Object.fromEntries(
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".html"))
    .map((name) => [addressOf(name), inlineScriptHashes(readFileSync(join(folder, name), "utf8"))]),
);

const { staticRoutes, dynamicRoutes } = readJson("routes-manifest.json");
const { dynamicRoutes: prerenderedFamilies } = readJson("prerender-manifest.json");
// A family whose members are all prerendered makes nothing on request: what it does not hold is not found.
const complete = (page) => prerenderedFamilies[page]?.fallback === false;
const perRequest = [...staticRoutes, ...dynamicRoutes]
  .filter(({ page }) => !Object.hasOwn(prerendered, page) && !complete(page))
  .map(({ regex }) => regex);

writeFileSync(join(distDir, "csp.json"), JSON.stringify({ prerendered, perRequest }));

function addressOf(name) {
  const path = `/${name.replaceAll("\\", "/").replace(/\.html$/, "")}`;
  return path === "/index" ? "/" : path;
}

function inlineScriptHashes(html) {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]);
  return [...new Set(inline.map((code) => `sha256-${createHash("sha256").update(code).digest("base64")}`))];
}
