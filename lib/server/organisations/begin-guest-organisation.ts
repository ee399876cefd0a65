import "server-only";
import type { Member } from "../auth/member";
import { newSecret, secretHash } from "../auth/secret-hash";
import { guestLookUpTransaction } from "../database";
import { writeGuestSecret } from "./guest-cookie";
import { guestColumns, guestMember } from "./guest-member";

/**
 * Begins an organisation that belongs to this browser alone: whoever holds the cookie's secret is its member. Only the
 * secret's hash is stored. For an action or a route handler, since it sets the cookie.
 */
export async function beginGuestOrganisation(): Promise<Member> {
  const secret = newSecret();
  const member = await createGuestOrganisation(secret);
  await writeGuestSecret(secret);
  return member;
}

/** The organisation behind a secret, without the cookie. */
export async function createGuestOrganisation(secret: string): Promise<Member> {
  const guestSecretHash = secretHash(secret);
  const organisation = await guestLookUpTransaction(guestSecretHash, (tx) =>
    tx.organisation.create({ data: { kind: "guest", guestSecretHash }, select: guestColumns }),
  );
  return guestMember(organisation);
}
