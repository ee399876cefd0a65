import "server-only";
import { redirect } from "next/navigation";
import { cache } from "react";
import { signInTransaction } from "../database";
import { findGuestOrganisation } from "../organisations/find-guest-organisation";
import type { Member } from "./member";
import { auth } from "./next-auth";
import { sameSitePath } from "./same-site-path";

/** On whose behalf this request acts: the signed-in member, else the guest of this browser, else nobody. */
export const currentMember = cache(
  async (): Promise<Member | null> => (await signedInMember()) ?? (await findGuestOrganisation()),
);

const signedInMember = cache(async (): Promise<Member | null> => {
  const session = await auth();
  const userId = session?.user?.id;
  return userId === undefined ? null : memberOf(userId);
});

async function memberOf(userId: string): Promise<Member | null> {
  const membership = await signInTransaction((tx) =>
    tx.membership.findFirst({
      where: { userId },
      orderBy: [{ createdAt: "asc" }, { organisationId: "asc" }],
      select: {
        user: { select: { email: true } },
        organisation: { select: { id: true, name: true, timeZone: true } },
      },
    }),
  );
  if (membership === null) return null;
  const { organisation, user } = membership;
  return {
    organisationId: organisation.id,
    organisationName: organisation.name,
    timeZone: organisation.timeZone,
    kind: "member",
    userId,
    email: user.email,
  };
}

/**
 * The member or guest of this request; whoever is neither is sent to sign in.
 * @param returnTo the path to come back to afterwards
 */
export async function requireMember(returnTo?: string): Promise<Member> {
  return (await currentMember()) ?? signInFirst(returnTo);
}

/** The signed-in member of this request; a guest is sent to sign in too. */
export async function requireSignedInMember(returnTo?: string): Promise<Member> {
  return (await signedInMember()) ?? signInFirst(returnTo);
}

function signInFirst(returnTo: string | undefined): never {
  redirect(`/sign-in?${new URLSearchParams({ callbackUrl: sameSitePath(returnTo) })}`);
}
