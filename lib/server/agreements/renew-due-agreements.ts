import "server-only";
import { calendarDay } from "@/lib/agreements/calendar-day";
import { endAfterAutomaticRenewals } from "@/lib/agreements/renewal";
import { recordAuditEvent } from "../audit/record-audit-event";
import { memberTransaction, type OrganisationScope, renewalSweepTransaction } from "../database";
import { fromIsoDate } from "../database/dates";
import { lockAgreement } from "./lock-agreement";
import { planAgreementReminders } from "./plan-agreement-reminders";

/**
 * Moves the end of agreements that renewed by themselves because their end passed with no notice given, and plans
 * their next reminders. For a daily job; twice is the same as once.
 */
export async function renewDueAgreements(now: Date): Promise<{ renewed: number }> {
  const due = await renewalSweepTransaction(now, (tx) =>
    tx.agreement.findMany({ select: { id: true, organisationId: true } }),
  );
  let renewed = 0;
  for (const { id, organisationId } of due) if (await renewByItself({ organisationId }, id, now)) renewed += 1;
  return { renewed };
}

async function renewByItself(scope: OrganisationScope, agreementId: string, now: Date): Promise<boolean> {
  return memberTransaction(scope, async (tx) => {
    const agreement = await lockAgreement(tx, scope, agreementId);
    if (agreement?.status !== "in-force" || agreement.endDate === null || agreement.renewal === null) return false;
    const { timeZone } = await tx.organisation.findUniqueOrThrow({
      where: { id: scope.organisationId },
      select: { timeZone: true },
    });
    const from = agreement.endDate;
    const to = endAfterAutomaticRenewals(from, agreement.renewal.everyMonths, calendarDay(now, timeZone));
    if (to === from) return false;
    await tx.agreement.updateMany({
      where: { id: agreementId, organisationId: scope.organisationId },
      data: { endDate: fromIsoDate(to) },
    });
    await recordAuditEvent(
      tx,
      { organisationId: scope.organisationId, agreementId },
      "system",
      { type: "agreement-renewed", data: { from, to, byItself: true } },
      now,
    );
    await planAgreementReminders(tx, { ...scope, timeZone }, { ...agreement, endDate: to }, now);
    return true;
  });
}
