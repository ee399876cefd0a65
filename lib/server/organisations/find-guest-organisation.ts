import "server-only";
import type { Member } from "../auth/member";
import { secretHash } from "../auth/secret-hash";
import { guestLookUpTransaction } from "../database";
import { readGuestSecret, writeGuestSecret } from "./guest-cookie";
import { guestColumns, guestMember } from "./guest-member";

/** A visit is noted at most this often, so that reading a page seldom writes. */
const VISIT_NOTED_EVERY_MS = 60 * 60 * 1000;

/** The guest organisation of the browser that asks, or null. Counts as a visit. */
export async function findGuestOrganisation(now: Date = new Date()): Promise<Member | null> {
  const secret = await readGuestSecret();
  return secret === null ? null : visitGuestOrganisation(secret, now);
}

/** The organisation behind a secret, with the visit noted, or null when there is none (any more). */
export async function visitGuestOrganisation(secret: string, now: Date): Promise<Member | null> {
  const guestSecretHash = secretHash(secret);
  const organisation = await guestLookUpTransaction(guestSecretHash, async (tx) => {
    const found = await tx.organisation.findUnique({
      where: { guestSecretHash },
      select: { ...guestColumns, lastVisitAt: true },
    });
    if (found !== null && now.getTime() - found.lastVisitAt.getTime() > VISIT_NOTED_EVERY_MS) {
      await tx.organisation.updateMany({ where: { guestSecretHash }, data: { lastVisitAt: now } });
    }
    return found;
  });
  return organisation && guestMember(organisation);
}

/** Lets the cookie last another 90 days. Only in an action or a route handler; does nothing without a cookie. */
export async function slideGuestCookie(): Promise<void> {
  const secret = await readGuestSecret();
  if (secret !== null && secret !== "") await writeGuestSecret(secret);
}
