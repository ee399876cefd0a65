import "server-only";
import { env } from "../env";

/** A session ends after 30 days without a visit. */
export const SESSION_MAX_AGE_SECONDS = 30 * 24 * 60 * 60;

/** The database decides when a session ends, sliding; its cookie only has to live longer than that. */
export const COOKIE_MAX_AGE_SECONDS = 400 * 24 * 60 * 60;

export function usesHttps(): boolean {
  return env().appUrl.startsWith("https:");
}

/** `__Host-` ties the cookie to this very host over https; browsers refuse the prefix without it. */
export function sessionCookie() {
  const secure = usesHttps();
  return {
    name: secure ? "__Host-openbaa-session" : "openbaa-session",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure },
  } as const;
}
