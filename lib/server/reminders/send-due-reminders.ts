import "server-only";
import { setTimeout } from "node:timers/promises";
import { memberTransaction } from "../database";
import { deliver } from "./deliver";
import { type DueReminder, findDueReminders } from "./find-due-reminders";
import { type DeliveryRef, prepareDeliveries } from "./prepare-deliveries";

/** Mails on their way at the same time. */
const PARALLEL = 5;

/** How long to stay with mails that the server puts off, or that a worker has in hand. */
const PATIENCE_MS = 90_000;

export interface DueRemindersSent {
  /** Reminders that were due; each is counted once more in one of the others. */
  readonly due: number;
  readonly sent: number;
  /** Refused, or not accepted within the time. The latter are tried again by the next run and by the worker. */
  readonly failed: number;
  /** Older ones of a series whose newest was due too, and reminders that nobody receives. */
  readonly skipped: number;
}

/**
 * Sends what is due at an instant: of each series the newest reminder, one email to each member. Safe to run twice,
 * beside workers and without one.
 *
 * @param waitForOutcome false to try each mail once and leave the rest to the worker
 */
export async function sendDueReminders({
  at,
  waitForOutcome = true,
}: {
  readonly at: Date;
  readonly waitForOutcome?: boolean;
}): Promise<DueRemindersSent> {
  const due = await findDueReminders(at);
  const deliveries: DeliveryRef[] = [];
  for (const organisationId of due.keys())
    deliveries.push(...(await prepareDeliveries(organisationId, at, new Date())));

  const deadline = Date.now() + (waitForOutcome ? PATIENCE_MS : 0);
  const waiting = deliveries.values();
  const senders = Array.from({ length: PARALLEL }, async () => {
    for (const ref of waiting) await deliverUntil(ref, deadline);
  });
  await Promise.all(senders);
  return outcomeOf(due);
}

async function deliverUntil(ref: DeliveryRef, deadline: number): Promise<void> {
  for (;;) {
    const outcome = await deliver(ref);
    if (outcome.status !== "held") return;
    // Whoever holds it may be done long before the lease ends.
    const wait = Math.min(Math.max(outcome.until.getTime() - Date.now(), 100), 1_000);
    if (Date.now() + wait > deadline) return;
    await setTimeout(wait);
  }
}

async function outcomeOf(due: ReadonlyMap<string, readonly DueReminder[]>): Promise<DueRemindersSent> {
  const outcome = { due: 0, sent: 0, failed: 0, skipped: 0 };
  for (const [organisationId, reminders] of due) {
    const now = await memberTransaction({ organisationId }, (tx) =>
      tx.reminder.findMany({
        where: { organisationId, id: { in: reminders.map(({ id }) => id) } },
        select: { sentAt: true, skippedAt: true, skippedReason: true, cancelledAt: true },
      }),
    );
    for (const reminder of now) {
      outcome.due += 1;
      if (reminder.sentAt !== null) outcome.sent += 1;
      else if (reminder.cancelledAt !== null) outcome.skipped += 1;
      else if (reminder.skippedAt !== null && reminder.skippedReason !== "not-delivered") outcome.skipped += 1;
      else outcome.failed += 1;
    }
  }
  return outcome;
}
