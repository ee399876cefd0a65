import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateAgreement } from "@/lib/server/agreements/generate-agreement";
import { actorOf, recordAuditEvent } from "@/lib/server/audit/record-audit-event";
import { closeDatabase, memberTransaction } from "@/lib/server/database";
import { findDraft } from "@/lib/server/drafts/find-draft";
import { testDatabase } from "../support/database";
import { completeDraft } from "../support/drafts";
import { newGuest, newMember } from "../support/members";

const database = await testDatabase();
const superuser = new Client({ connectionString: database.superuserUrl });
const now = new Date("2026-11-23T15:00:00Z");

beforeAll(() => superuser.connect());
afterAll(async () => {
  await superuser.end();
  await closeDatabase();
});

async function count(table: string, organisationId: string): Promise<number> {
  const { rows } = await superuser.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${table} WHERE organisation_id = $1`,
    [organisationId],
  );
  return rows[0]?.count ?? -1;
}

test("an event stands or falls with the transaction of what happened", async () => {
  const member = await newMember();
  const subject = { organisationId: member.organisationId, agreementId: null };
  const event = { type: "organisation-named", data: { from: "", to: "Harbor" } } as const;
  const undone = memberTransaction(member, async (tx) => {
    await recordAuditEvent(tx, subject, actorOf(member), event, now);
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect(await count("audit_event", member.organisationId)).toBe(0);
  await memberTransaction(member, (tx) => recordAuditEvent(tx, subject, actorOf(member), event, now));
  expect(await count("audit_event", member.organisationId)).toBe(1);
});

test("where the audit event can't be written there is no agreement, no version, no tree, no reminder, and the draft stays", async () => {
  const member = await newMember();
  const draftId = await completeDraft(member);
  await superuser.query(`ALTER TABLE audit_event ADD CONSTRAINT broken CHECK (type <> 'agreement-generated')`);
  try {
    const request = { draftId, idempotencyKey: randomUUID() };
    await expect(generateAgreement(member, request, now)).rejects.toThrow(/broken/);
    for (const table of ["agreement", "agreement_version", "document_tree", "audit_event", "reminder"]) {
      expect(await count(table, member.organisationId)).toBe(0);
    }
    expect(await findDraft(member, draftId)).not.toBeNull();
  } finally {
    await superuser.query("ALTER TABLE audit_event DROP CONSTRAINT broken");
  }
});

test("the actor is the person who is signed in, and for a browser without an account the guest", async () => {
  const member = await newMember();
  expect(actorOf(member)).toBe(`user:${member.userId}`);
  expect(actorOf((await newGuest()).member)).toBe("guest");
});
