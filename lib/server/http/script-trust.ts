import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { ScriptTrust } from "./content-security-policy";

/** What the build knows of its pages (scripts/collect-csp-hashes.mjs). */
const buildSchema = z.object({
  prerendered: z.record(z.string(), z.array(z.string())),
  perRequest: z.array(z.string().transform((regex) => new RegExp(regex))),
});

/** Answers that are no pages: the HTTP interface, and agreements as files, which hold what somebody typed. */
const NO_PAGE = /^\/api\/|\/download\//;

let build: z.output<typeof buildSchema> | null | undefined;

/** Which scripts the page at an address may run. */
export function scriptTrust(path: string): ScriptTrust {
  if (NO_PAGE.test(path)) return { kind: "none" };
  build ??= readBuild();
  if (build === null) return newNonce();
  const page = path.length > 1 ? path.replace(/\/$/, "") : path;
  const hashes = Object.hasOwn(build.prerendered, page) ? build.prerendered[page] : undefined;
  if (hashes !== undefined) return { kind: "hashes", hashes };
  if (build.perRequest.some((regex) => regex.test(page))) return newNonce();
  return { kind: "hashes", hashes: build.prerendered["/_not-found"] ?? [] };
}

function newNonce(): ScriptTrust {
  return { kind: "nonce", nonce: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64") };
}

/** `next dev` makes every page for its request. */
function readBuild() {
  if (process.env.NODE_ENV === "development") return null;
  const distDir = process.env.NEXT_DIST_DIR || ".next";
  const file = join(/*turbopackIgnore: true*/ process.cwd(), distDir, "csp.json");
  return buildSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}
