import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changeAgreement } from "@/lib/server/agreements/change-agreement";
import { findAgreement } from "@/lib/server/agreements/find-agreement";
import { findAgreementVersion } from "@/lib/server/agreements/find-agreement-version";
import { generateAgreement } from "@/lib/server/agreements/generate-agreement";
import type { Member } from "@/lib/server/auth/member";
import { closeDatabase, memberTransaction, signInTransaction } from "@/lib/server/database";
import { createDraft } from "@/lib/server/drafts/create-draft";
import { findDraft } from "@/lib/server/drafts/find-draft";
import { claimGuestOrganisation } from "@/lib/server/organisations/claim-guest-organisation";
import { visitGuestOrganisation } from "@/lib/server/organisations/find-guest-organisation";
import { purgeGuestOrganisations } from "@/lib/server/organisations/purge-guest-organisations";
import { renameOrganisation } from "@/lib/server/organisations/rename-organisation";
import { setTimeZone } from "@/lib/server/organisations/set-time-zone";
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

const tables = [
  "draft",
  "agreement",
  "agreement_version",
  "document_tree",
  "audit_event",
  "reminder",
  "reminder_delivery",
];

async function rowsOf(organisationId: string): Promise<Record<string, number>> {
  const entries = tables.map(async (table) => {
    const { rows } = await superuser.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${table} WHERE organisation_id = $1`,
      [organisationId],
    );
    return [table, rows[0]?.count ?? -1] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

const nothing = Object.fromEntries(tables.map((table) => [table, 0]));

function claim(guest: Member, member: Member, at = now) {
  const ids = {
    guestOrganisationId: guest.organisationId,
    organisationId: member.organisationId,
    userId: member.userId ?? "",
  };
  return signInTransaction((tx) => claimGuestOrganisation(tx, ids, at));
}

/** A guest with an agreement, a change of it that was begun, and a draft. */
async function guestWithWork() {
  const guest = await newGuest();
  const idempotencyKey = randomUUID();
  const draftId = await completeDraft(guest.member, { term: { kind: "fixed", endDate: "2027-11-30" } });
  const made = await generateAgreement(guest.member, { draftId, idempotencyKey }, now);
  if (made.status !== "generated") throw new Error(made.status);
  const change = await changeAgreement(guest.member, { agreementId: made.agreementId, version: 1 });
  const { draftId: other } = await createDraft(guest.member, { typed: { services: "Another" } });
  if (change.status !== "draft") throw new Error(change.status);
  return { ...guest, agreementId: made.agreementId, changeId: change.draftId, draftId: other };
}

describe("claiming a guest", () => {
  test("moves everything to the member's organization, and the guest is gone", async () => {
    const guest = await guestWithWork();
    const member = await newMember({ timeZone: "America/Los_Angeles" });
    const before = await rowsOf(guest.member.organisationId);
    const version = await findAgreementVersion(guest.member, guest.agreementId, 1);
    expect(before).toMatchObject({ draft: 2, agreement: 1, agreement_version: 1, document_tree: 1 });

    expect(await claim(guest.member, member)).toBe("claimed");
    expect(await rowsOf(guest.member.organisationId)).toEqual(nothing);
    const after = await rowsOf(member.organisationId);
    for (const table of ["draft", "agreement", "agreement_version", "document_tree"]) {
      expect(after[table]).toBe(before[table]);
    }
    expect(await findAgreementVersion(member, guest.agreementId, 1)).toEqual(version);
    expect(await findDraft(member, guest.draftId)).toMatchObject({ typed: { services: "Another" } });
    expect(await findDraft(member, guest.changeId)).toMatchObject({ agreementId: guest.agreementId });
    expect(await visitGuestOrganisation(guest.secret, now)).toBeNull();
    expect(await findAgreement(guest.member, guest.agreementId)).toBeNull();
  });

  test("keeps the history, names the organization and moves 09:00 to the member's time zone", async () => {
    const guest = await guestWithWork();
    const member = await newMember({ timeZone: "America/Los_Angeles" });
    await claim(guest.member, member);
    const found = await findAgreement(member, guest.agreementId);
    expect(found?.history.map(({ event }) => event.type)).toEqual(["agreement-generated"]);
    const due = found?.reminders.filter(({ basis, cancelledAt }) => basis === "end" && cancelledAt === null);
    expect(due?.map(({ dueAt }) => dueAt.toISOString())[0]).toBe("2027-09-01T16:00:00.000Z");
    const organisation = await memberTransaction(member, (tx) => tx.organisation.findFirstOrThrow());
    expect(organisation.name).toBe("Harbor Dental Group, P.C.");
    const events = await memberTransaction(member, (tx) =>
      tx.auditEvent.findMany({ where: { agreementId: null }, orderBy: { at: "asc" } }),
    );
    expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(["organisation-named", "guest-claimed"]));
  });

  test("happens once, also when two links are used at the same moment", async () => {
    const guest = await guestWithWork();
    const [one, other] = [await newMember(), await newMember()];
    const outcomes = await Promise.all([claim(guest.member, one), claim(guest.member, other)]);
    expect(outcomes.sort()).toEqual(["claimed", "nothing-to-claim"]);
    const agreements = await Promise.all([one, other].map(async (who) => (await rowsOf(who.organisationId)).agreement));
    expect(agreements.sort()).toEqual([0, 1]);
  });

  test("joins what the member has already: a text that both have is kept once", async () => {
    const member = await newMember();
    const draftId = await completeDraft(member, { term: { kind: "fixed", endDate: "2027-11-30" } });
    await generateAgreement(member, { draftId, idempotencyKey: randomUUID() }, now);
    await renameOrganisation(member, "Harbor", now);
    const guest = await guestWithWork();
    await claim(guest.member, member);
    expect(await rowsOf(member.organisationId)).toMatchObject({ agreement: 2, agreement_version: 2, document_tree: 1 });
    const organisation = await memberTransaction(member, (tx) => tx.organisation.findFirstOrThrow());
    expect(organisation.name).toBe("Harbor");
  });

  test("leaves everything where it was when the sign-in fails after it", async () => {
    const guest = await guestWithWork();
    const member = await newMember();
    const before = await rowsOf(guest.member.organisationId);
    const failed = signInTransaction(async (tx) => {
      const { organisationId } = member;
      const ids = { guestOrganisationId: guest.member.organisationId, organisationId, userId: member.userId ?? "" };
      await claimGuestOrganisation(tx, ids, now);
      throw new Error("the power went out");
    });
    await expect(failed).rejects.toThrow("the power went out");
    expect(await rowsOf(guest.member.organisationId)).toEqual(before);
    expect(await rowsOf(member.organisationId)).toEqual(nothing);
  });

  test("never takes a member's organization, nor one that does not exist", async () => {
    const [member, victim] = [await newMember(), await newMember()];
    await createDraft(victim, { typed: { services: "private" } });
    expect(await claim(victim, member)).toBe("nothing-to-claim");
    expect(await claim({ ...victim, organisationId: randomUUID() }, member)).toBe("nothing-to-claim");
    expect((await rowsOf(victim.organisationId)).draft).toBe(1);
  });
});

describe("a guest organization", () => {
  test("is found by its secret alone, which is stored nowhere", async () => {
    const guest = await newGuest();
    expect(await visitGuestOrganisation(guest.secret, now)).toEqual(guest.member);
    for (const wrong of ["", `${guest.secret}x`, guest.secret.toLowerCase().slice(1)]) {
      expect(await visitGuestOrganisation(wrong, now)).toBeNull();
    }
    const { rows } = await superuser.query<{ row: string }>("SELECT organisation::text AS row FROM organisation");
    expect(rows.some(({ row }) => row.includes(guest.secret))).toBe(false);
  });

  test("goes with all it holds after 90 days without a visit, and a visit keeps it", async () => {
    const [idle, visited] = [await guestWithWork(), await guestWithWork()];
    const begun = Date.now();
    const day = 24 * 60 * 60 * 1000;
    await visitGuestOrganisation(visited.secret, new Date(begun + 60 * day));
    await purgeGuestOrganisations(new Date(begun + 89 * day));
    expect((await rowsOf(idle.member.organisationId)).agreement).toBe(1);
    await purgeGuestOrganisations(new Date(begun + 91 * day));
    expect(await rowsOf(idle.member.organisationId)).toEqual(nothing);
    expect(await visitGuestOrganisation(idle.secret, now)).toBeNull();
    expect((await rowsOf(visited.member.organisationId)).agreement).toBe(1);
  });

  test("is purged alone: a member's organization stays, however long nobody came", async () => {
    const member = await newMember();
    await createDraft(member, { typed: {} });
    await purgeGuestOrganisations(new Date("2099-01-01"));
    expect((await rowsOf(member.organisationId)).draft).toBe(1);
  });
});

test("a change of time zone moves unsent reminders to 09:00 there, and an unknown zone is refused", async () => {
  const member = await newMember();
  const draftId = await completeDraft(member, { term: { kind: "fixed", endDate: "2027-11-30" } });
  const made = await generateAgreement(member, { draftId, idempotencyKey: randomUUID() }, now);
  if (made.status !== "generated") throw new Error(made.status);
  expect(await setTimeZone(member, "America/Chicago", now)).toEqual({ status: "set" });
  const found = await findAgreement(member, made.agreementId);
  const due = found?.reminders.filter(({ basis, cancelledAt }) => basis === "end" && cancelledAt === null);
  expect(due?.map(({ dueAt }) => dueAt.toISOString())[0]).toBe("2027-09-01T14:00:00.000Z");
  expect(await setTimeZone(member, "Mars/Olympus", now)).toEqual({ status: "unknown-time-zone" });
});

test("a name of several lines or with control characters is refused", async () => {
  const member = await newMember();
  for (const name of ["", "  ", "a\nb", "a\u0000b", "x".repeat(201)]) {
    await expect(renameOrganisation(member, name, now)).rejects.toThrow();
  }
});
