import "server-only";

/** The header in which `scripts/host/site.ts` says who sent a request; it replaces whatever the sender put there. */
export const CLIENT_ADDRESS_HEADER = "x-forwarded-for";

/** The address a request came from, for limits. Under `next dev` it is what Next says. */
export function clientAddress(headers: Headers): string {
  return headers.get(CLIENT_ADDRESS_HEADER)?.split(",").at(-1)?.trim() || "unknown";
}

const PRIVATE = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|::1$|f[cd][0-9a-f]{2}:|fe80:)/i;

/**
 * Who sent a request: the peer itself, or, when the peer is a proxy on this machine or in this network, the address
 * which that proxy appended. What a sender on the internet writes into the header counts for nothing.
 */
export function senderAddress(peer: string, forwardedFor: string | undefined): string {
  const direct = peer.replace(/^::ffff:/, "");
  if (!PRIVATE.test(direct)) return direct;
  return forwardedFor?.split(",").at(-1)?.trim() || direct;
}
