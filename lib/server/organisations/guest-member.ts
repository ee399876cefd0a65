import "server-only";
import type { Member } from "../auth/member";

/** The columns a guest's member is made of. */
export const guestColumns = { id: true, name: true, timeZone: true } as const;

/** On whose behalf a browser acts that has no account: its guest organisation. */
export function guestMember(organisation: {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
}): Member {
  return {
    organisationId: organisation.id,
    organisationName: organisation.name,
    timeZone: organisation.timeZone,
    kind: "guest",
    userId: null,
    email: null,
  };
}
