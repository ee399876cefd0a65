import "server-only";
import { calendarDay } from "@/lib/agreements/calendar-day";
import { preparingPartyName } from "@/lib/agreements/counterparty";
import { termsOf } from "@/lib/agreements/terms";
import { actorOf, recordAuditEvent } from "../audit/record-audit-event";
import type { Member } from "../auth/member";
import type { Transaction } from "../database";
import { nameUnnamedOrganisation } from "../organisations/rename-organisation";
import { agreementFields } from "./agreement-fields";
import { agreementColumns, toAgreementRecord } from "./agreement-record";
import type { Generated } from "./generate-agreement";
import { planAgreementReminders } from "./plan-agreement-reminders";
import { storeVersion, type VersionToStore, versionEventData } from "./store-version";

/** Writes a new agreement with its first version, its audit event and its reminders. */
export async function storeAgreement(
  tx: Transaction,
  member: Member,
  made: VersionToStore,
  now: Date,
): Promise<Generated> {
  const { organisationId } = member;
  const { answers, document } = made.version.drafted;
  const row = await tx.agreement.create({
    data: {
      ...agreementFields(answers, termsOf(answers, null, calendarDay(now, member.timeZone))),
      organisationId,
      idempotencyKey: made.idempotencyKey,
      paper: "ours",
      title: document.title,
      status: "finished",
      currentVersion: 1,
      createdAt: now,
    },
    select: agreementColumns,
  });
  await storeVersion(tx, member, row.id, 1, made, now);
  const actor = actorOf(member);
  await recordAuditEvent(
    tx,
    { organisationId, agreementId: row.id },
    actor,
    { type: "agreement-generated", data: versionEventData(1, made.version) },
    now,
  );
  await nameUnnamedOrganisation(tx, organisationId, preparingPartyName(answers), actor, now);
  await planAgreementReminders(tx, member, toAgreementRecord(row), now);
  return { status: "generated", agreementId: row.id, version: 1 };
}
