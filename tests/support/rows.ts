import { randomUUID } from "node:crypto";
import type { Member } from "@/lib/server/auth/member";
import { memberTransaction } from "@/lib/server/database";

const HASH = "a".repeat(64);

/** One row in every table that an organisation's rows are in, made as its member. */
export async function oneRowInEachTable(member: Member, contentHash = HASH) {
  const { organisationId } = member;
  return memberTransaction(member, async (tx) => {
    const agreement = await tx.agreement.create({
      data: {
        organisationId,
        idempotencyKey: randomUUID(),
        paper: "ours",
        title: "Business Associate Agreement",
        counterparty: "Bluepoint Billing LLC",
        relationship: "business-associate",
        preparedBy: "customer",
        status: "finished",
        termKind: "evergreen",
        currentVersion: 1,
      },
    });
    await tx.documentTree.create({ data: { organisationId, contentHash, tree: { type: "document" } } });
    const version = await tx.agreementVersion.create({
      data: {
        organisationId,
        agreementId: agreement.id,
        number: 1,
        idempotencyKey: randomUUID(),
        answers: {},
        facts: {},
        findings: [],
        warnings: [],
        libraryVersion: "test",
        contentHash,
        pdfSha256: HASH,
        createdBy: "guest",
      },
    });
    const draft = await tx.draft.create({ data: { organisationId, typed: { services: "Billing" } } });
    const change = await tx.draft.create({ data: { organisationId, typed: {}, agreementId: agreement.id } });
    const event = await tx.auditEvent.create({
      data: { organisationId, agreementId: agreement.id, type: "agreement-generated", data: {}, actor: "guest" },
    });
    const ownEvent = await tx.auditEvent.create({
      data: { organisationId, agreementId: null, type: "organisation-named", data: {}, actor: "guest" },
    });
    const reminder = await tx.reminder.create({
      data: {
        organisationId,
        agreementId: agreement.id,
        basis: "end",
        basisDate: new Date("2027-06-30T00:00:00Z"),
        offsetDays: 90,
        dueAt: new Date("2027-04-01T13:00:00Z"),
      },
    });
    const delivery = await tx.reminderDelivery.create({
      data: {
        organisationId,
        reminderId: reminder.id,
        recipient: "someone@example.org",
        messageId: `<${randomUUID()}@example.org>`,
      },
    });
    return { agreement, version, draft, change, event, ownEvent, reminder, delivery, contentHash };
  });
}
