import "server-only";
import { usesHttps } from "./session-cookie";

/** Carries the address to the page that says where the link went, so that it stands in no URL. */
export function sentToCookie() {
  return {
    name: "openbaa-sent-to",
    options: { httpOnly: true, sameSite: "lax", secure: usesHttps(), path: "/sign-in", maxAge: 10 * 60 },
  } as const;
}
