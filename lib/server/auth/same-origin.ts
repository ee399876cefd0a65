import "server-only";
import { env } from "../env";

/**
 * Whether a page of this site sent the request. Browsers say so themselves; those that do not at least name the origin.
 * A request that says neither did not come from a form.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  return headers.get("origin") === new URL(env().appUrl).origin;
}
