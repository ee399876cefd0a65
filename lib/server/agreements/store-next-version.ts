import "server-only";
import { calendarDay } from "@/lib/agreements/calendar-day";
import { openActs } from "@/lib/agreements/lifecycle";
import { termsOf } from "@/lib/agreements/terms";
import { actorOf, recordAuditEvent } from "../audit/record-audit-event";
import type { Member } from "../auth/member";
import type { Transaction } from "../database";
import { agreementFields } from "./agreement-fields";
import type { Generated } from "./generate-agreement";
import { lockAgreement } from "./lock-agreement";
import { planAgreementReminders } from "./plan-agreement-reminders";
import { type NotFound, notFound, type Refused, refused } from "./refusal";
import { storeVersion, type VersionToStore, versionEventData } from "./store-version";

/**
 * Writes the next version of an agreement. Before a signature the agreement's terms follow at once; while an earlier
 * version is in force, its terms hold until the new one is signed too.
 */
export async function storeNextVersion(
  tx: Transaction,
  member: Member,
  change: VersionToStore & { readonly agreementId: string },
  now: Date,
): Promise<Generated | NotFound | Refused> {
  const agreement = await lockAgreement(tx, member, change.agreementId);
  if (agreement === null) return notFound;
  if (!openActs(agreement).includes("change")) {
    return refused("version", "The agreement has ended in the meantime. Prepare a new one");
  }
  const { answers, document } = change.version.drafted;
  const number = agreement.currentVersion + 1;
  const terms = termsOf(answers, null, calendarDay(now, member.timeZone));
  const signed = agreement.status === "in-force";
  await tx.agreement.updateMany({
    where: { id: agreement.id, organisationId: member.organisationId },
    data: signed
      ? { currentVersion: number }
      : { ...agreementFields(answers, terms), title: document.title, currentVersion: number },
  });
  await storeVersion(tx, member, agreement.id, number, change, now);
  await recordAuditEvent(
    tx,
    { organisationId: member.organisationId, agreementId: agreement.id },
    actorOf(member),
    { type: "agreement-changed", data: versionEventData(number, change.version) },
    now,
  );
  await planAgreementReminders(tx, member, signed ? agreement : { ...agreement, ...terms }, now);
  return { status: "generated", agreementId: agreement.id, version: number };
}
