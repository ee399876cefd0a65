import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AgreementQuery, listAgreements } from "@/lib/server/agreements/list-agreements";
import { recordVendorAgreement } from "@/lib/server/agreements/record-vendor-agreement";
import type { Member } from "@/lib/server/auth/member";
import { closeDatabase, memberTransaction } from "@/lib/server/database";
import { testDatabase } from "../support/database";
import { newMember } from "../support/members";
import { oneRowInEachTable } from "../support/rows";

const database = await testDatabase();
const superuser = new Client({ connectionString: database.superuserUrl });
const now = new Date("2027-06-15T15:00:00Z");
const everything: AgreementQuery = { status: null, search: "", cursor: null };

beforeAll(() => superuser.connect());
afterAll(async () => {
  await superuser.end();
  await closeDatabase();
});

async function record(member: Member, counterparty: string, endDate: string | null, minute = 0) {
  const dates = { signedOn: "2027-01-01", effectiveDate: "2027-01-01", endDate };
  const outcome = await recordVendorAgreement(
    member,
    {
      idempotencyKey: randomUUID(),
      title: "BAA",
      counterparty,
      vendorSlug: null,
      vendorPlan: null,
      signedBy: "A. Person",
      ...dates,
      reviewDate: endDate === null ? "2028-01-01" : null,
    },
    new Date(now.getTime() + minute * 60_000),
  );
  if (outcome.status !== "recorded") throw new Error(outcome.status);
}

const names = async (member: Member, query: Partial<AgreementQuery>) =>
  (await listAgreements(member, { ...everything, ...query }, now)).rows.map(({ agreement }) => agreement.counterparty);

describe("the register", () => {
  test("never reads a tree, an answer or a finding, whatever is asked of it", async () => {
    const member = await newMember();
    await oneRowInEachTable(member);
    await superuser.query("REVOKE SELECT ON document_tree, agreement_version FROM openbaa_app");
    try {
      for (const status of [null, "finished", "in-force", "ended"] as const) {
        await listAgreements(member, { status, search: "blue", cursor: null }, now);
      }
      expect(await names(member, {})).toEqual(["Bluepoint Billing LLC"]);
    } finally {
      await superuser.query("GRANT SELECT ON document_tree, agreement_version TO openbaa_app");
    }
  });

  test("shows the next unsent reminder", async () => {
    const member = await newMember();
    await record(member, "Acme", "2027-12-31");
    const { rows } = await listAgreements(member, everything, now);
    expect(rows[0]?.nextReminderAt?.toISOString()).toBe("2027-10-02T13:00:00.000Z");
  });

  test("goes on page by page, each agreement once, newest first", async () => {
    const member = await newMember();
    for (let index = 0; index < 105; index++) await record(member, `Vendor ${index}`, null, Math.floor(index / 3));
    const seen: string[] = [];
    const sizes: number[] = [];
    let cursor: string | null = null;
    do {
      const page = await listAgreements(member, { ...everything, cursor }, now);
      seen.push(...page.rows.map(({ agreement }) => agreement.id));
      sizes.push(page.rows.length);
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(sizes).toEqual([50, 50, 5]);
    const stored = await memberTransaction(member, (tx) =>
      tx.agreement.findMany({ orderBy: [{ createdAt: "desc" }, { id: "desc" }], select: { id: true } }),
    );
    expect(seen).toEqual(stored.map(({ id }) => id));
  });

  test("starts from the beginning where the cursor makes no sense", async () => {
    const member = await newMember();
    await record(member, "Acme", null);
    for (const cursor of ["", "x", "1-x", "99999999999999999-x", `${Date.now()}`]) {
      expect(await names(member, { cursor })).toEqual(["Acme"]);
    }
  });

  test("finds by part of the name in any case, and takes % and _ at their word", async () => {
    const member = await newMember();
    for (const name of ["Acme 100% Care", "Acme_Labs", "Bluepoint"]) await record(member, name, null);
    expect(await names(member, { search: "ACME" })).toHaveLength(2);
    expect(await names(member, { search: "0%" })).toEqual(["Acme 100% Care"]);
    expect(await names(member, { search: "e_l" })).toEqual(["Acme_Labs"]);
    expect(await names(member, { search: "'; DROP TABLE agreement" })).toEqual([]);
  });

  test("counts as ended what ran to its end, and as in force what goes on", async () => {
    const member = await newMember();
    await record(member, "Ran out", "2027-06-14");
    await record(member, "Last day", "2027-06-15");
    await record(member, "No end", null);
    expect((await names(member, { status: "in-force" })).sort()).toEqual(["Last day", "No end"]);
    expect(await names(member, { status: "ended" })).toEqual(["Ran out"]);
    expect(await names(member, { status: "finished" })).toEqual([]);
  });

  test("shows nothing of another organization", async () => {
    const [member, stranger] = [await newMember(), await newMember()];
    await record(member, "Acme", null);
    expect(await names(stranger, {})).toEqual([]);
    expect(await names(stranger, { search: "Acme" })).toEqual([]);
  });
});
