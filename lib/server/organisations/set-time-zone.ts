import "server-only";
import { isTimeZone } from "@/lib/reminders/time-zones";
import { planAllReminders } from "../agreements/plan-agreement-reminders";
import { actorOf, recordAuditEvent } from "../audit/record-audit-event";
import type { Member } from "../auth/member";
import { memberTransaction } from "../database";

export type TimeZoneSet = { readonly status: "set" } | { readonly status: "unknown-time-zone" };

/** Sets the zone the organisation's days are reckoned in, and plans its unsent reminders anew: 09:00 moves with it. */
export async function setTimeZone(member: Member, timeZone: string, now: Date): Promise<TimeZoneSet> {
  if (!isTimeZone(timeZone)) return { status: "unknown-time-zone" };
  const { organisationId } = member;
  await memberTransaction(member, async (tx) => {
    const { timeZone: from } = await tx.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: { timeZone: true },
    });
    if (from === timeZone) return;
    await tx.organisation.updateMany({ where: { id: organisationId }, data: { timeZone } });
    await planAllReminders(tx, { organisationId, timeZone }, now);
    const event = { type: "time-zone-set", data: { from, to: timeZone } } as const;
    await recordAuditEvent(tx, { organisationId, agreementId: null }, actorOf(member), event, now);
  });
  return { status: "set" };
}
