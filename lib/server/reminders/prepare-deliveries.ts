import "server-only";
import type { SkippedReason } from "@/lib/reminders/skipped-reason";
import { memberTransaction, type Transaction } from "../database";
import { newMessageId } from "../email/message-id";
import { groupBy } from "./group-by";
import { closeReminder } from "./record-delivery";

/** One email to be sent: a row of `reminder_delivery`. */
export interface DeliveryRef {
  readonly organisationId: string;
  readonly deliveryId: string;
}

/**
 * Decides what becomes of one organisation's reminders that are due at `at`: of each series the newest gets one
 * delivery for each member, each with the Message-ID that it keeps; the older ones are skipped. Any number of sweeps
 * may do this at once. A guest is never written to.
 *
 * @returns the deliveries that are neither sent nor refused yet
 */
export function prepareDeliveries(organisationId: string, at: Date, now: Date): Promise<readonly DeliveryRef[]> {
  return memberTransaction({ organisationId }, async (tx) => {
    const { newest, older } = await dueOfEachSeries(tx, organisationId, at);
    const recipients = await recipientsOf(tx, organisationId);
    if (recipients === "guest") return skip(tx, organisationId, [...newest, ...older], "guest", now);
    if (recipients.length === 0) return skip(tx, organisationId, [...newest, ...older], "nobody-to-write-to", now);
    await skip(tx, organisationId, older, "newer-due", now);

    await tx.reminderDelivery.createMany({
      data: newest.flatMap((reminderId) =>
        recipients.map((recipient) => ({
          organisationId,
          reminderId,
          recipient,
          messageId: newMessageId("reminder"),
        })),
      ),
      skipDuplicates: true,
    });
    // Who left or unsubscribed since an earlier try is not waited for.
    await tx.reminderDelivery.updateMany({
      where: {
        organisationId,
        reminderId: { in: newest },
        recipient: { notIn: recipients },
        sentAt: null,
        failedAt: null,
      },
      data: { failedAt: now, lastError: "No longer receives reminders" },
    });
    const open = await tx.reminderDelivery.findMany({
      where: { organisationId, reminderId: { in: newest }, sentAt: null, failedAt: null },
      select: { id: true, reminderId: true },
    });
    const unfinished = new Set(open.map(({ reminderId }) => reminderId));
    for (const id of newest) if (!unfinished.has(id)) await closeReminder(tx, { id, organisationId }, now);
    return open.map(({ id }) => ({ organisationId, deliveryId: id }));
  });
}

async function dueOfEachSeries(tx: Transaction, organisationId: string, at: Date) {
  const due = await tx.reminder.findMany({
    where: { organisationId, dueAt: { lte: at }, sentAt: null, skippedAt: null, cancelledAt: null },
    orderBy: [{ dueAt: "desc" }, { id: "desc" }],
    select: { id: true, agreementId: true, basis: true },
  });
  const series = groupBy(due, (reminder) => `${reminder.agreementId} ${reminder.basis}`);
  const inOrder = [...series.values()].map((reminders) => reminders.map(({ id }) => id));
  return { newest: inOrder.flatMap((ids) => ids.slice(0, 1)), older: inOrder.flatMap((ids) => ids.slice(1)) };
}

async function recipientsOf(tx: Transaction, organisationId: string): Promise<"guest" | string[]> {
  const organisation = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: {
      kind: true,
      memberships: { where: { wantsReminders: true }, select: { user: { select: { email: true } } } },
    },
  });
  if (organisation.kind === "guest") return "guest";
  return organisation.memberships.map(({ user }) => user.email);
}

/** Leaves alone what another worker is sending at this moment. */
async function skip(
  tx: Transaction,
  organisationId: string,
  reminderIds: readonly string[],
  reason: SkippedReason,
  now: Date,
): Promise<readonly []> {
  await tx.reminder.updateMany({
    where: {
      id: { in: [...reminderIds] },
      organisationId,
      sentAt: null,
      skippedAt: null,
      cancelledAt: null,
      deliveries: { none: { OR: [{ sentAt: { not: null } }, { claimedUntil: { gt: now } }] } },
    },
    data: { skippedAt: now, skippedReason: reason },
  });
  return [];
}
