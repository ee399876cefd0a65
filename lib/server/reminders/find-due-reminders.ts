import "server-only";
import { reminderSweepTransaction } from "../database";
import { groupBy } from "./group-by";

/** Where a due reminder is; everything else about it is read on behalf of its organisation. */
export interface DueReminder {
  readonly id: string;
  readonly organisationId: string;
}

/** Every reminder due at `at` that was neither sent, skipped nor cancelled, by organisation. */
export async function findDueReminders(at: Date): Promise<ReadonlyMap<string, readonly DueReminder[]>> {
  const due = await reminderSweepTransaction(at, (tx) =>
    tx.reminder.findMany({
      where: { dueAt: { lte: at }, sentAt: null, skippedAt: null, cancelledAt: null },
      select: { id: true, organisationId: true },
    }),
  );
  return groupBy(due, (reminder) => reminder.organisationId);
}
