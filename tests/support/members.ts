import { randomUUID } from "node:crypto";
import type { Member } from "@/lib/server/auth/member";
import { newSecret } from "@/lib/server/auth/secret-hash";
import { signInTransaction } from "@/lib/server/database";
import { createGuestOrganisation } from "@/lib/server/organisations/begin-guest-organisation";

/** A signed-in person with an organisation of their own. */
export async function newMember(more: { timeZone?: string; email?: string } = {}): Promise<Member> {
  const email = more.email ?? `${randomUUID()}@example.org`;
  const timeZone = more.timeZone ?? "America/New_York";
  return signInTransaction(async (tx) => {
    const user = await tx.user.create({ data: { email } });
    const organisation = await tx.organisation.create({ data: { kind: "member", timeZone } });
    await tx.membership.create({ data: { organisationId: organisation.id, userId: user.id } });
    return { organisationId: organisation.id, organisationName: "", timeZone, kind: "member", userId: user.id, email };
  });
}

/** A browser without an account, and the secret in its cookie. */
export async function newGuest(): Promise<{ readonly member: Member; readonly secret: string }> {
  const secret = newSecret();
  return { member: await createGuestOrganisation(secret), secret };
}
