import "server-only";
import { cookies } from "next/headers";
import { env } from "../env";
import { GUEST_DAYS } from "./guest-days";

/** Under https the prefix has the browser itself insist on a secure cookie of this host alone. */
function guestCookieName(): string {
  return isSecure() ? "__Host-openbaa_guest" : "openbaa_guest";
}

function isSecure(): boolean {
  return env().appUrl.startsWith("https:");
}

/** The secret of this browser's guest organisation, or null. */
export async function readGuestSecret(): Promise<string | null> {
  return (await cookies()).get(guestCookieName())?.value ?? null;
}

/** Gives the browser the secret, or the one it has for another 90 days. Only in an action or a route handler. */
export async function writeGuestSecret(secret: string): Promise<void> {
  (await cookies()).set(guestCookieName(), secret, {
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(),
    path: "/",
    maxAge: GUEST_DAYS * 24 * 60 * 60,
  });
}
