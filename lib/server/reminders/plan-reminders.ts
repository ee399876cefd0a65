import "server-only";
import { type PlannedReminder, planOf } from "@/lib/reminders/plan";
import type { ReminderDates } from "@/lib/reminders/reminder-basis";
import type { SkippedReason } from "@/lib/reminders/skipped-reason";
import type { Transaction } from "../database";
import { fromIsoDate, toIsoDate } from "../database/dates";

/** What an agreement is reminded of. */
export interface RemindedAgreement {
  readonly id: string;
  readonly organisationId: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly status: "finished" | "in-force" | "ended";
  readonly createdAt: Date;
  readonly dates: ReminderDates;
}

/**
 * Brings the reminders on record in line with the agreement, in the transaction that changed it. What was sent stays;
 * what is unsent and not in the plan any more is cancelled, never deleted; what is new is added, and skipped at once
 * where its time has gone by; what moved in time, because the organisation did, is moved. Doing it twice changes nothing.
 */
export async function planReminders(tx: Transaction, agreement: RemindedAgreement, now: Date): Promise<void> {
  const plan = new Map(
    planOf({ ...agreement, finishedAt: agreement.createdAt }, now).map((reminder) => [keyOf(reminder), reminder]),
  );
  const onRecord = await tx.reminder.findMany({
    where: { organisationId: agreement.organisationId, agreementId: agreement.id, cancelledAt: null },
    select: { id: true, basis: true, basisDate: true, offsetDays: true, dueAt: true, sentAt: true, skippedAt: true },
  });

  const cancelled: string[] = [];
  for (const row of onRecord) {
    const key = keyOf({ ...row, basisDate: toIsoDate(row.basisDate) });
    const planned = plan.get(key);
    plan.delete(key);
    const open = row.sentAt === null && row.skippedAt === null;
    if (open && planned === undefined) cancelled.push(row.id);
    if (open && planned !== undefined && planned.dueAt.getTime() !== row.dueAt.getTime()) {
      await tx.reminder.update({
        where: { id: row.id, organisationId: agreement.organisationId },
        data: { dueAt: planned.dueAt },
      });
    }
  }
  if (cancelled.length > 0) {
    await tx.reminder.updateMany({
      where: { id: { in: cancelled }, organisationId: agreement.organisationId },
      data: { cancelledAt: now },
    });
  }
  if (plan.size > 0) {
    await tx.reminder.createMany({
      data: [...plan.values()].map((reminder) => newReminder(agreement, reminder, now)),
      // Another transaction may have planned the same one meanwhile.
      skipDuplicates: true,
    });
  }
}

function keyOf(reminder: { readonly basis: string; readonly basisDate: string; readonly offsetDays: number }): string {
  return `${reminder.basis} ${reminder.basisDate} ${reminder.offsetDays}`;
}

function newReminder(agreement: RemindedAgreement, planned: PlannedReminder, now: Date) {
  return {
    organisationId: agreement.organisationId,
    agreementId: agreement.id,
    basis: planned.basis,
    basisDate: fromIsoDate(planned.basisDate),
    offsetDays: planned.offsetDays,
    dueAt: planned.dueAt,
    plannedAt: now,
    ...(planned.alreadyPast ? { skippedAt: now, skippedReason: "past-when-planned" satisfies SkippedReason } : {}),
  };
}
