import "server-only";
import type { AgreementDetails } from "@/lib/agreements/agreement-record";
import { auditEventSchema } from "@/lib/agreements/audit-event";
import type { Member } from "../auth/member";
import { memberTransaction } from "../database";
import { toIsoDate } from "../database/dates";
import { isUuid } from "../database/is-uuid";
import { agreementColumns, toAgreementRecord } from "./agreement-record";
import { readReminder, reminderColumns } from "./reminder-record";

/** The organisation's agreement with this id, or null. */
export async function findAgreement(member: Member, agreementId: string): Promise<AgreementDetails | null> {
  if (!isUuid(agreementId)) return null;
  const { organisationId } = member;
  return memberTransaction(member, async (tx) => {
    const agreement = await tx.agreement.findFirst({
      where: { id: agreementId, organisationId },
      select: agreementColumns,
    });
    if (agreement === null) return null;
    // One after the other: a transaction has one connection, which takes one query at a time.
    const where = { organisationId, agreementId };
    const versions = await tx.agreementVersion.findMany({
      where,
      orderBy: { number: "desc" },
      select: { number: true, libraryVersion: true, contentHash: true, pdfSha256: true, createdAt: true },
    });
    const reminders = await tx.reminder.findMany({
      where,
      orderBy: [{ dueAt: "asc" }, { id: "asc" }],
      select: reminderColumns,
    });
    const events = await tx.auditEvent.findMany({
      where,
      orderBy: [{ at: "desc" }, { id: "desc" }],
      select: { id: true, at: true, type: true, data: true },
    });
    const draft = await tx.draft.findFirst({ where, orderBy: { updatedAt: "desc" }, select: { id: true } });
    return {
      agreement: toAgreementRecord(agreement),
      versions,
      reminders: reminders.map((reminder) => readReminder({ ...reminder, basisDate: toIsoDate(reminder.basisDate) })),
      history: events.map(({ id, at, type, data }) => ({ id, at, event: auditEventSchema.parse({ type, data }) })),
      draftId: draft?.id ?? null,
    };
  });
}
