import "server-only";
import { calendarDay } from "@/lib/agreements/calendar-day";
import { openActs, statusAfter } from "@/lib/agreements/lifecycle";
import { termsOf } from "@/lib/agreements/terms";
import { actorOf, recordAuditEvent } from "../audit/record-audit-event";
import type { Member } from "../auth/member";
import { memberTransaction } from "../database";
import { fromIsoDate } from "../database/dates";
import { agreementFields } from "./agreement-fields";
import { lockAgreement } from "./lock-agreement";
import { planAgreementReminders } from "./plan-agreement-reminders";
import { type NotFound, notFound, type Refused, refused } from "./refusal";
import { versionAnswers } from "./version-answers";

export interface Signature {
  readonly agreementId: string;
  /** The version that was on the table: one made since then has not been signed. */
  readonly version: number;
  /** ISO calendar date of the last signature. */
  readonly signedOn: string;
  readonly signedBy: string;
}

export type AgreementSigned = { readonly status: "signed" } | NotFound | Refused;

/**
 * Puts an agreement of ours in force, with the terms of the version that was signed. An effective date that was left to
 * the last signature is that day from now on. Marking the same version twice changes nothing.
 */
export async function markAgreementSigned(member: Member, signature: Signature, now: Date): Promise<AgreementSigned> {
  const today = calendarDay(now, member.timeZone);
  const { signedOn, signedBy } = signature;
  if (signedOn > today) return refused("signedOn", "Enter the day it was signed: today or earlier");
  return memberTransaction(member, async (tx) => {
    const agreement = await lockAgreement(tx, member, signature.agreementId);
    if (agreement === null) return notFound;
    if (agreement.status !== "ended" && agreement.signedVersion === signature.version) return { status: "signed" };
    if (signature.version !== agreement.currentVersion) {
      return refused("version", "A later version was made in the meantime. Look at it before you mark it as signed");
    }
    const status = statusAfter(agreement.status, "sign");
    if (status === null || !openActs(agreement).includes("sign")) {
      return refused("version", "An agreement that has ended can’t be signed. Prepare a new one");
    }
    const answers = await versionAnswers(tx, member, agreement.id, signature.version);
    const terms = termsOf(answers, signedOn, today);
    const effectiveDate = terms.effectiveDate ?? signedOn;
    if (terms.endDate !== null && terms.endDate <= effectiveDate) {
      return refused("signedOn", `Signed on that day it would take effect only at or after its end, ${terms.endDate}`);
    }
    await tx.agreement.updateMany({
      where: { id: agreement.id, organisationId: member.organisationId },
      data: {
        ...agreementFields(answers, terms),
        status,
        signedVersion: signature.version,
        signedOn: fromIsoDate(signedOn),
        signedBy,
      },
    });
    await recordAuditEvent(
      tx,
      { organisationId: member.organisationId, agreementId: agreement.id },
      actorOf(member),
      { type: "agreement-signed", data: { version: signature.version, signedOn, signedBy, effectiveDate } },
      now,
    );
    await planAgreementReminders(tx, member, { ...agreement, ...terms, status }, now);
    return { status: "signed" };
  });
}
