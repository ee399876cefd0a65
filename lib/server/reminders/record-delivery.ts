import "server-only";
import type { SkippedReason } from "@/lib/reminders/skipped-reason";
import { memberTransaction, type Transaction } from "../database";
import type { DueReminder } from "./find-due-reminders";
import type { DeliveryRef } from "./prepare-deliveries";

/** Records that the mail server has accepted the mail. */
export async function recordSent(ref: DeliveryRef, now: Date): Promise<void> {
  await memberTransaction(ref, async (tx) => {
    const delivery = await tx.reminderDelivery.update({
      where: { id: ref.deliveryId, organisationId: ref.organisationId },
      data: { sentAt: now, claimedUntil: null, claimedBy: null, lastError: null },
      select: { reminderId: true },
    });
    await closeReminder(tx, { id: delivery.reminderId, organisationId: ref.organisationId }, now);
  });
}

/** Records that the mail will never be accepted. */
export async function recordFailed(ref: DeliveryRef, reason: string, now: Date): Promise<void> {
  await memberTransaction(ref, async (tx) => {
    const delivery = await tx.reminderDelivery.update({
      where: { id: ref.deliveryId, organisationId: ref.organisationId },
      data: { failedAt: now, claimedUntil: null, claimedBy: null, lastError: reason },
      select: { reminderId: true },
    });
    await closeReminder(tx, { id: delivery.reminderId, organisationId: ref.organisationId }, now);
  });
}

/** Keeps the lease until the next try, `inSeconds` from now on the database's clock. Only by who holds it. */
export async function recordRetry(
  ref: DeliveryRef,
  claimedBy: string,
  reason: string,
  inSeconds: number,
): Promise<void> {
  await memberTransaction(
    ref,
    (tx) => tx.$executeRaw`
      UPDATE reminder_delivery SET claimed_until = now() + make_interval(secs => ${inSeconds}), last_error = ${reason}
      WHERE id = ${ref.deliveryId}::uuid AND organisation_id = ${ref.organisationId}::uuid
        AND claimed_by = ${claimedBy} AND sent_at IS NULL`,
  );
}

/** A reminder is sent once every mail of it is done and one of them arrived. */
export async function closeReminder(tx: Transaction, { id, organisationId }: DueReminder, now: Date): Promise<void> {
  // Two deliveries that end together would each see the other as open.
  await tx.$queryRaw`
    SELECT id FROM reminder WHERE id = ${id}::uuid AND organisation_id = ${organisationId}::uuid FOR UPDATE`;
  const deliveries = await tx.reminderDelivery.findMany({
    where: { reminderId: id, organisationId },
    select: { sentAt: true, failedAt: true },
  });
  if (deliveries.some((delivery) => delivery.sentAt === null && delivery.failedAt === null)) return;
  const arrived = deliveries.some((delivery) => delivery.sentAt !== null);
  await tx.reminder.updateMany({
    where: { id, organisationId, sentAt: null },
    data: arrived ? { sentAt: now } : { skippedAt: now, skippedReason: "not-delivered" satisfies SkippedReason },
  });
}
