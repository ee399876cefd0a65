import "server-only";
import type { AgreementRecord } from "@/lib/agreements/agreement-record";
import { noticeDeadline } from "@/lib/agreements/notice-deadline";
import type { Transaction } from "../database";
import { planReminders } from "../reminders/plan-reminders";
import { agreementColumns, toAgreementRecord } from "./agreement-record";

export interface Calendar {
  readonly organisationId: string;
  /** IANA name of the zone the organisation's days are reckoned in. */
  readonly timeZone: string;
}

/** Brings the reminders of one agreement in line with its dates; for the transaction that changed them. */
export async function planAgreementReminders(
  tx: Transaction,
  calendar: Calendar,
  agreement: AgreementRecord,
  now: Date,
): Promise<void> {
  await planReminders(
    tx,
    {
      id: agreement.id,
      organisationId: calendar.organisationId,
      timeZone: calendar.timeZone,
      status: agreement.status,
      createdAt: agreement.createdAt,
      dates: {
        endDate: agreement.endDate,
        noticeDeadline: noticeDeadline(agreement.endDate, agreement.renewal),
        reviewDate: agreement.reviewDate,
      },
    },
    now,
  );
}

/** The same for every agreement of the organisation that has not ended: its days are reckoned anew. */
export async function planAllReminders(tx: Transaction, calendar: Calendar, now: Date): Promise<void> {
  const rows = await tx.agreement.findMany({
    where: { organisationId: calendar.organisationId, status: { not: "ended" } },
    select: agreementColumns,
  });
  for (const row of rows) await planAgreementReminders(tx, calendar, toAgreementRecord(row), now);
}
