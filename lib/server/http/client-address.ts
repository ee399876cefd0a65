import "server-only";
import { isIPv6 } from "node:net";

/** The header in which `scripts/host/site.ts` says who sent a request; it replaces whatever the sender put there. */
export const CLIENT_ADDRESS_HEADER = "x-forwarded-for";

/** Who sent a request, for limits: its IPv4 address or its IPv6 network. Under `next dev` it is what Next says. */
export function clientAddress(headers: Headers): string {
  return network(headers.get(CLIENT_ADDRESS_HEADER)?.split(",").at(-1)?.trim() || "unknown");
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

/** One sender has a whole /64 of IPv6 addresses to itself, and must not have a limit for each of them. */
function network(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("::");
  const groups = (part: string) => part.split(":").filter((group) => group !== "");
  const given = [...groups(head), ...groups(tail ?? "")].length;
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - given)).fill("0");
  const all = [...groups(head), ...zeros, ...groups(tail ?? "")];
  return `${all
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}
