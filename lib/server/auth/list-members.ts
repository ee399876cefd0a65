import "server-only";
import { memberTransaction } from "../database";
import type { Member } from "./member";

export interface ListedMember {
  readonly userId: string;
  readonly email: string;
  readonly since: Date;
  readonly wantsReminders: boolean;
}

/** The people of the member's organisation, the longest there first. */
export async function listMembers(member: Member): Promise<readonly ListedMember[]> {
  const memberships = await memberTransaction(member, (tx) =>
    tx.membership.findMany({
      where: { organisationId: member.organisationId },
      orderBy: [{ createdAt: "asc" }, { userId: "asc" }],
      select: { userId: true, createdAt: true, wantsReminders: true, user: { select: { email: true } } },
    }),
  );
  return memberships.map(({ userId, createdAt, wantsReminders, user }) => ({
    userId,
    email: user.email,
    since: createdAt,
    wantsReminders,
  }));
}
