import "server-only";
import { countUse, type RateLimit, type RateLimitCount } from "../rate-limit";
import { secretHash } from "./secret-hash";

const HOUR_SECONDS = 60 * 60;

/** Links asked for in an hour, for one address and by one sender. */
const perAddress: RateLimit = { name: "sign-in-address", points: 5, seconds: HOUR_SECONDS };
const perSender: RateLimit = { name: "sign-in-sender", points: 20, seconds: HOUR_SECONDS };

/** Counts a link asked for. What is kept of the address and of the sender are hashes, for an hour. */
export async function countLinkRequest(email: string, ip: string): Promise<RateLimitCount> {
  const sender = await countUse(perSender, secretHash(ip));
  return sender.allowed ? countUse(perAddress, secretHash(email)) : sender;
}
