import "server-only";
import type { Transaction } from "../database";

/**
 * Makes the reminders due again that came while their agreements were a guest's, whom nobody can write to: the next
 * sweep mails the newest of each series to the member they belong to now. For the transaction that claims the guest.
 */
export async function wakeGuestReminders(tx: Transaction, organisationId: string): Promise<void> {
  await tx.reminder.updateMany({
    where: { organisationId, skippedReason: "guest", sentAt: null, cancelledAt: null },
    data: { skippedAt: null, skippedReason: null },
  });
}
