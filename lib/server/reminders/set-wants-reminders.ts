import "server-only";
import { signInTransaction } from "../database";
import type { Subscription } from "../email/unsubscribe-url";

/** Turns one member's reminders from one organisation on or off. What was mailed already stays as it is. */
export async function setWantsReminders(
  { organisationId, userId }: Subscription,
  wantsReminders: boolean,
): Promise<void> {
  await signInTransaction((tx) =>
    tx.membership.updateMany({ where: { organisationId, userId }, data: { wantsReminders } }),
  );
}
