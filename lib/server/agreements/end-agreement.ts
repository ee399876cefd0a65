import "server-only";
import { statusAfter } from "@/lib/agreements/lifecycle";
import { actorOf, recordAuditEvent } from "../audit/record-audit-event";
import type { Member } from "../auth/member";
import { memberTransaction } from "../database";
import { fromIsoDate } from "../database/dates";
import { lockAgreement } from "./lock-agreement";
import { planAgreementReminders } from "./plan-agreement-reminders";
import { type NotFound, notFound } from "./refusal";

export interface Ending {
  readonly agreementId: string;
  /** ISO calendar date, past or to come. */
  readonly endedOn: string;
  /** In the person's words; may be empty. */
  readonly reason: string;
}

export type AgreementEnded = { readonly status: "ended" } | NotFound;

/** Ends an agreement, signed or not, and cancels its reminders. It stays in the register. Ending it twice ends it once. */
export async function endAgreement(member: Member, ending: Ending, now: Date): Promise<AgreementEnded> {
  const { endedOn, reason } = ending;
  return memberTransaction(member, async (tx) => {
    const agreement = await lockAgreement(tx, member, ending.agreementId);
    if (agreement === null) return notFound;
    const status = statusAfter(agreement.status, "end");
    if (status === null) return { status: "ended" };
    await tx.agreement.updateMany({
      where: { id: agreement.id, organisationId: member.organisationId },
      data: { status, endedOn: fromIsoDate(endedOn), endedReason: reason },
    });
    await tx.draft.deleteMany({ where: { agreementId: agreement.id, organisationId: member.organisationId } });
    await recordAuditEvent(
      tx,
      { organisationId: member.organisationId, agreementId: agreement.id },
      actorOf(member),
      { type: "agreement-ended", data: { endedOn, reason } },
      now,
    );
    await planAgreementReminders(tx, member, { ...agreement, status }, now);
    return { status: "ended" };
  });
}
