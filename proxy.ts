import { type NextRequest, NextResponse } from "next/server";
import { env } from "@/lib/server/env";
import { contentSecurityPolicy } from "@/lib/server/http/content-security-policy";
import { scriptTrust } from "@/lib/server/http/script-trust";

/** Security headers, and nothing else: who may see what is decided in each page, action and route. */
export function proxy(request: NextRequest): NextResponse {
  const https = env().appUrl.startsWith("https:");
  const trust = scriptTrust(request.nextUrl.pathname);
  const policy = contentSecurityPolicy(trust, { development: process.env.NODE_ENV === "development", https });

  const headers = new Headers(request.headers);
  // Next puts the nonce of this request header on its own scripts; a sender's own value must not get there.
  headers.delete("x-nonce");
  headers.delete("content-security-policy");
  headers.delete("content-security-policy-report-only");
  if (trust.kind === "nonce") {
    headers.set("x-nonce", trust.nonce);
    headers.set("content-security-policy", policy);
  }
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  if (https) response.headers.set("strict-transport-security", "max-age=31536000; includeSubDomains");
  return response;
}

/** Built files have no scripts of their own to trust; the fixed headers of next.config.js are enough for them. */
export const config = { matcher: "/((?!_next/static/).*)" };
