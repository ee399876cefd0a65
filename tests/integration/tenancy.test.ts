import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Member } from "@/lib/server/auth/member";
import { newSecret, secretHash } from "@/lib/server/auth/secret-hash";
import {
  closeDatabase,
  guestLookUpTransaction,
  guestPurgeTransaction,
  memberTransaction,
  reminderSweepTransaction,
  renewalSweepTransaction,
  signInTransaction,
  type Transaction,
} from "@/lib/server/database";
import { testDatabase } from "../support/database";
import { newGuest, newMember } from "../support/members";
import { oneRowInEachTable } from "../support/rows";

const database = await testDatabase();

const organisationTables = [
  "draft",
  "agreement",
  "agreement_version",
  "document_tree",
  "audit_event",
  "reminder",
  "reminder_delivery",
];
const signInTables = ["organisation", "membership", "user", "session", "verification_token"];
const tables = [...organisationTables, ...signInTables];

let ours: Member;
let theirs: Member;
let ourRows: Awaited<ReturnType<typeof oneRowInEachTable>>;
let theirRows: Awaited<ReturnType<typeof oneRowInEachTable>>;
const owner = new Client({ connectionString: database.url });

beforeAll(async () => {
  ours = await newMember();
  theirs = await newMember();
  ourRows = await oneRowInEachTable(ours);
  theirRows = await oneRowInEachTable(theirs);
  await signInTransaction(async (tx) => {
    await tx.session.create({
      data: { sessionToken: "a", userId: ours.userId ?? "", expires: new Date("2027-01-01") },
    });
    await tx.verificationToken.create({ data: { identifier: "a@b.org", token: "t", expires: new Date("2027-01-01") } });
  });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await closeDatabase();
});

async function counts(prepare: string): Promise<Record<string, number>> {
  const seen: Record<string, number> = {};
  await owner.query("BEGIN");
  try {
    await owner.query(prepare);
    for (const table of tables) {
      const { rows } = await owner.query<{ count: number }>(`SELECT count(*)::int AS count FROM "${table}"`);
      seen[table] = rows[0]?.count ?? -1;
    }
  } finally {
    await owner.query("ROLLBACK");
  }
  return seen;
}

const nothing = Object.fromEntries(tables.map((table) => [table, 0]));

describe("with no organization set", () => {
  test("every table is empty to the app's role", async () => {
    expect(await counts("SET LOCAL ROLE openbaa_app")).toEqual(nothing);
  });

  test("every table is empty also where the settings were emptied", async () => {
    const emptied = ["organisation_id", "guest_organisation_id", "guest_secret_hash", "scope", "at"]
      .map((name) => `set_config('openbaa.${name}', '', true)`)
      .join(", ");
    expect(await counts(`SET LOCAL ROLE openbaa_app; SELECT ${emptied}`)).toEqual(nothing);
  });

  test("every table is empty even to its owner", async () => {
    expect(await counts("SELECT 1")).toEqual(nothing);
  });

  test("every table of the schema is one of those, with row-level security forced", async () => {
    const { rows } = await owner.query<{ name: string; forced: boolean }>(
      `SELECT relname AS name, relrowsecurity AND relforcerowsecurity AS forced FROM pg_class
       WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations'`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual([...tables].sort());
    expect(rows.filter(({ forced }) => !forced)).toEqual([]);
  });
});

describe("a member", () => {
  test("sees the rows of the own organization and no others", async () => {
    const seen = await counts(
      `SET LOCAL ROLE openbaa_app; SELECT set_config('openbaa.organisation_id', '${ours.organisationId}', true)`,
    );
    expect(seen).toEqual({
      ...nothing,
      draft: 2,
      agreement: 1,
      agreement_version: 1,
      document_tree: 1,
      audit_event: 2,
      reminder: 1,
      reminder_delivery: 1,
      organisation: 1,
      membership: 1,
      user: 1,
    });
  });

  test("finds nothing under another organization's ids, even where a query forgot its scope", async () => {
    const found = await memberTransaction(ours, async (tx) => [
      await tx.organisation.findUnique({ where: { id: theirs.organisationId } }),
      await tx.draft.findUnique({ where: { id: theirRows.draft.id } }),
      await tx.agreement.findUnique({ where: { id: theirRows.agreement.id } }),
      await tx.agreementVersion.findUnique({ where: { id: theirRows.version.id } }),
      await tx.documentTree.findFirst({ where: { organisationId: theirs.organisationId } }),
      await tx.auditEvent.findUnique({ where: { id: theirRows.event.id } }),
      await tx.reminder.findUnique({ where: { id: theirRows.reminder.id } }),
      await tx.reminderDelivery.findUnique({ where: { id: theirRows.delivery.id } }),
      await tx.user.findFirst({ where: { id: theirs.userId ?? "" } }),
    ]);
    expect(found).toEqual(found.map(() => null));
  });

  test("changes and deletes nothing of another organization", async () => {
    const counted = await memberTransaction(ours, async (tx) => [
      await tx.organisation.updateMany({ where: { id: theirs.organisationId }, data: { name: "Taken" } }),
      await tx.draft.updateMany({ where: { id: theirRows.draft.id }, data: { revision: 9 } }),
      await tx.draft.deleteMany({ where: { id: theirRows.draft.id } }),
      await tx.agreement.updateMany({ where: { id: theirRows.agreement.id }, data: { title: "Taken" } }),
      await tx.reminder.updateMany({ where: { id: theirRows.reminder.id }, data: { sentAt: new Date() } }),
      await tx.reminderDelivery.updateMany({ where: { id: theirRows.delivery.id }, data: { attempts: 9 } }),
    ]);
    expect(counted).toEqual(counted.map(() => ({ count: 0 })));
  });

  const intrusions: Record<string, (tx: Transaction) => Promise<unknown>> = {
    "add a draft": (tx) => tx.draft.create({ data: { organisationId: theirs.organisationId, typed: {} } }),
    "add a tree": (tx) =>
      tx.documentTree.create({
        data: { organisationId: theirs.organisationId, contentHash: "b".repeat(64), tree: {} },
      }),
    "add an audit event": (tx) =>
      tx.auditEvent.create({
        data: { organisationId: theirs.organisationId, type: "organisation-named", data: {}, actor: "system" },
      }),
    "move an agreement": (tx) =>
      tx.agreement.updateMany({
        where: { id: ourRows.agreement.id },
        data: { organisationId: theirs.organisationId },
      }),
    "move an audit event": (tx) =>
      tx.auditEvent.updateMany({ where: { id: ourRows.event.id }, data: { organisationId: theirs.organisationId } }),
  };
  test.each(Object.entries(intrusions))("can’t %s into another organization", async (_, intrude) => {
    await expect(memberTransaction(ours, intrude)).rejects.toThrow(/row-level security/);
  });

  test("can’t tie a draft of its own to another organization's agreement", async () => {
    const tied = memberTransaction(ours, (tx) =>
      tx.draft.create({
        data: { organisationId: ours.organisationId, typed: {}, agreementId: theirRows.agreement.id },
      }),
    );
    await expect(tied).rejects.toMatchObject({ code: "P2003" });
  });

  const rewritings: Record<string, (tx: Transaction) => Promise<unknown>> = {
    "change a version": (tx) => tx.agreementVersion.updateMany({ data: { pdfSha256: "c".repeat(64) } }),
    "delete a version": (tx) => tx.agreementVersion.deleteMany(),
    "change a tree": (tx) => tx.documentTree.updateMany({ data: { tree: {} } }),
    "delete a tree": (tx) => tx.documentTree.deleteMany(),
    "change an audit event": (tx) => tx.auditEvent.updateMany({ data: { actor: "system" } }),
    "delete an audit event": (tx) => tx.auditEvent.deleteMany(),
    "delete an agreement": (tx) => tx.agreement.deleteMany(),
  };
  test.each(Object.entries(rewritings))("can’t %s, not even its own", async (_, rewrite) => {
    await expect(memberTransaction(ours, rewrite)).rejects.toThrow(/permission denied/);
  });

  test("can’t delete the organization", async () => {
    const deleted = memberTransaction(ours, (tx) => tx.organisation.deleteMany());
    expect(await deleted).toEqual({ count: 0 });
  });

  test("sees only its own also when many requests share the connections", async () => {
    const members = Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? ours : theirs));
    const seen = await Promise.all(
      members.map((member) =>
        memberTransaction(member, (tx) => tx.agreement.findMany({ select: { organisationId: true } })),
      ),
    );
    expect(seen).toEqual(members.map(({ organisationId }) => [{ organisationId }]));
  });
});

describe("transactions that look further", () => {
  const organisationRows = (tx: Transaction) =>
    Promise.all([
      tx.draft.count(),
      tx.agreement.count(),
      tx.agreementVersion.count(),
      tx.documentTree.count(),
      tx.auditEvent.count(),
      tx.reminder.count(),
      tx.reminderDelivery.count(),
    ]);
  const signInRows = (tx: Transaction) =>
    Promise.all([tx.user.count(), tx.session.count(), tx.verificationToken.count(), tx.membership.count()]);

  test("signing in sees nothing that an organization keeps, and no guest organization", async () => {
    const guest = await newGuest();
    await signInTransaction(async (tx) => {
      expect(await organisationRows(tx)).toEqual([0, 0, 0, 0, 0, 0, 0]);
      expect(await tx.organisation.findUnique({ where: { id: guest.member.organisationId } })).toBeNull();
      expect(await tx.organisation.findUnique({ where: { id: ours.organisationId } })).not.toBeNull();
    });
  });

  test("a guest's secret opens its own organization alone, and none of its rows", async () => {
    const guest = await newGuest();
    await newGuest();
    await guestLookUpTransaction(secretHash(guest.secret), async (tx) => {
      expect(await tx.organisation.findMany({ select: { id: true } })).toEqual([{ id: guest.member.organisationId }]);
      expect(await organisationRows(tx)).toEqual([0, 0, 0, 0, 0, 0, 0]);
      expect(await signInRows(tx)).toEqual([0, 0, 0, 0]);
    });
    await guestLookUpTransaction(secretHash(newSecret()), async (tx) => {
      expect(await tx.organisation.count()).toBe(0);
    });
  });

  test("the reminder sweep sees unsent reminders that are due, and writes nothing", async () => {
    await reminderSweepTransaction(new Date("2027-04-01T12:59:59Z"), async (tx) => {
      expect(await tx.reminder.count()).toBe(0);
    });
    await reminderSweepTransaction(new Date("2027-04-01T13:00:00Z"), async (tx) => {
      expect(await organisationRows(tx)).toEqual([0, 0, 0, 0, 0, 2, 0]);
      expect(await signInRows(tx)).toEqual([0, 0, 0, 0]);
      expect(await tx.organisation.count()).toBe(0);
      expect(await tx.reminder.updateMany({ data: { sentAt: new Date() } })).toEqual({ count: 0 });
    });
  });

  test("the renewal sweep sees agreements in force whose own renewal is due, and nothing else", async () => {
    await memberTransaction(theirs, (tx) =>
      tx.agreement.create({
        data: {
          organisationId: theirs.organisationId,
          idempotencyKey: "renews",
          paper: "vendor",
          title: "BAA",
          counterparty: "Acme",
          preparedBy: "customer",
          status: "in-force",
          signedOn: new Date("2026-01-01"),
          signedBy: "A. Person",
          effectiveDate: new Date("2026-01-01"),
          termKind: "fixed",
          endDate: new Date("2026-12-31"),
          renewEveryMonths: 12,
          renewNoticeDays: 60,
        },
      }),
    );
    await renewalSweepTransaction(new Date("2026-12-31T23:00:00Z"), async (tx) => {
      expect(await organisationRows(tx)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    });
    await renewalSweepTransaction(new Date("2027-01-01T01:00:00Z"), async (tx) => {
      expect(await organisationRows(tx)).toEqual([0, 1, 0, 0, 0, 0, 0]);
      expect(await signInRows(tx)).toEqual([0, 0, 0, 0]);
      expect(await tx.agreement.updateMany({ data: { title: "Taken" } })).toEqual({ count: 0 });
    });
  });

  test("the purge sees guest organizations alone, and of them those that were not visited", async () => {
    const guest = await newGuest();
    await guestPurgeTransaction(new Date(Date.now() - 60_000), async (tx) => {
      expect(await tx.organisation.count()).toBe(0);
    });
    await guestPurgeTransaction(new Date(Date.now() + 60_000), async (tx) => {
      const seen = await tx.organisation.findMany({ select: { id: true, kind: true } });
      expect(seen.map(({ id }) => id)).toContain(guest.member.organisationId);
      expect(new Set(seen.map(({ kind }) => kind))).toEqual(new Set(["guest"]));
      expect(await organisationRows(tx)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    });
  });
});
