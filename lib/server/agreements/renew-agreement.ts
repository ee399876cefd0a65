import "server-only";
import { calendarDay } from "@/lib/agreements/calendar-day";
import { statusAfter } from "@/lib/agreements/lifecycle";
import { actorOf, recordAuditEvent } from "../audit/record-audit-event";
import type { Member } from "../auth/member";
import { memberTransaction } from "../database";
import { fromIsoDate } from "../database/dates";
import { lockAgreement } from "./lock-agreement";
import { planAgreementReminders } from "./plan-agreement-reminders";
import { type NotFound, notFound, type Refused, refused } from "./refusal";

export interface Renewal {
  readonly agreementId: string;
  /** The end or review date the person saw; ISO calendar date. What was moved since then is not moved again. */
  readonly from: string | null;
  /** The new end, or the next review where no end was agreed. */
  readonly to: string;
}

export type AgreementRenewed = { readonly status: "renewed" } | NotFound | Refused;

/**
 * Moves the end of an agreement, or its next review where no end was agreed. Its text, versions and history stay, and
 * its reminders are planned anew. The same renewal twice moves it once.
 */
export async function renewAgreement(member: Member, renewal: Renewal, now: Date): Promise<AgreementRenewed> {
  const { from, to } = renewal;
  return memberTransaction(member, async (tx) => {
    const agreement = await lockAgreement(tx, member, renewal.agreementId);
    if (agreement === null) return notFound;
    if (statusAfter(agreement.status, "renew") === null) {
      return refused("to", "Only an agreement in force can be renewed");
    }
    const standing = agreement.endDate ?? agreement.reviewDate;
    if (standing === to) return { status: "renewed" };
    if (standing !== from) return refused("to", "The date was changed in the meantime. Look at it again");
    const hasEnd = agreement.endDate !== null;
    if (hasEnd && from !== null && to <= from) return refused("to", "Enter a day after the end agreed so far");
    if (!hasEnd && to <= calendarDay(now, member.timeZone)) return refused("to", "Enter a day in the future");

    const moved = hasEnd ? { endDate: to } : { reviewDate: to };
    await tx.agreement.updateMany({
      where: { id: agreement.id, organisationId: member.organisationId },
      data: hasEnd ? { endDate: fromIsoDate(to) } : { reviewDate: fromIsoDate(to) },
    });
    await recordAuditEvent(
      tx,
      { organisationId: member.organisationId, agreementId: agreement.id },
      actorOf(member),
      hasEnd && from !== null
        ? { type: "agreement-renewed", data: { from, to, byItself: false } }
        : { type: "agreement-reviewed", data: { from, to } },
      now,
    );
    await planAgreementReminders(tx, member, { ...agreement, ...moved }, now);
    return { status: "renewed" };
  });
}
