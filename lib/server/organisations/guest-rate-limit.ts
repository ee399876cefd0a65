import "server-only";
import { secretHash } from "../auth/secret-hash";
import { clientAddress } from "../http/client-address";
import { countUse, type RateLimit } from "../rate-limit";

/**
 * What one sender may begin without an account in an hour. Far above a busy office behind one address; it keeps a
 * program from filling the disk with guests.
 */
const perSender: RateLimit = { name: "guest-begins", points: 300, seconds: 60 * 60 };

/** Counts something begun without an account. False: the sender has begun too much in this hour. */
export async function mayBeginAsGuest(headers: Headers): Promise<boolean> {
  return (await countUse(perSender, secretHash(clientAddress(headers)))).allowed;
}
