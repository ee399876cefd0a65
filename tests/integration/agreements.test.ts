import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canonicalJson } from "@/lib/document/canonical";
import { changeAgreement } from "@/lib/server/agreements/change-agreement";
import { endAgreement } from "@/lib/server/agreements/end-agreement";
import { findAgreement } from "@/lib/server/agreements/find-agreement";
import { findAgreementVersion } from "@/lib/server/agreements/find-agreement-version";
import { generateAgreement } from "@/lib/server/agreements/generate-agreement";
import { markAgreementSigned } from "@/lib/server/agreements/mark-agreement-signed";
import { recordVendorAgreement, type VendorAgreement } from "@/lib/server/agreements/record-vendor-agreement";
import { renderAgreement } from "@/lib/server/agreements/render-agreement";
import { renewAgreement } from "@/lib/server/agreements/renew-agreement";
import { renewDueAgreements } from "@/lib/server/agreements/renew-due-agreements";
import type { Member } from "@/lib/server/auth/member";
import { closeDatabase, memberTransaction } from "@/lib/server/database";
import { createDraft } from "@/lib/server/drafts/create-draft";
import { findDraft } from "@/lib/server/drafts/find-draft";
import { saveDraft } from "@/lib/server/drafts/save-draft";
import { testDatabase } from "../support/database";
import { completeDraft } from "../support/drafts";
import { newMember } from "../support/members";

const database = await testDatabase();
const superuser = new Client({ connectionString: database.superuserUrl });
const now = new Date("2026-11-23T15:00:00Z");

let member: Member;
let stranger: Member;

beforeAll(async () => {
  await superuser.connect();
  member = await newMember();
  stranger = await newMember();
});

afterAll(async () => {
  await superuser.end();
  await closeDatabase();
});

async function generated(...[who, more]: Parameters<typeof completeDraft>) {
  const draftId = await completeDraft(who, more);
  const outcome = await generateAgreement(who, { draftId, idempotencyKey: randomUUID() }, now);
  if (outcome.status !== "generated") throw new Error(JSON.stringify(outcome));
  return outcome.agreementId;
}

async function details(who: Member, agreementId: string) {
  const found = await findAgreement(who, agreementId);
  if (found === null) throw new Error("no such agreement");
  return found;
}

describe("generating", () => {
  test("ten parallel requests with one key make one agreement, and all are told of it", async () => {
    const own = await newMember();
    const draftId = await completeDraft(own);
    const request = { draftId, idempotencyKey: randomUUID() };
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => generateAgreement(own, request, now)));
    const [first] = outcomes;
    expect(first).toMatchObject({ status: "generated", version: 1 });
    for (const outcome of outcomes) expect(outcome).toEqual(first);
    const { rows } = await superuser.query<{ made: number }>(
      "SELECT count(*)::int AS made FROM agreement WHERE organisation_id = $1",
      [own.organisationId],
    );
    expect(rows).toEqual([{ made: 1 }]);
    expect(await generateAgreement(own, request, now)).toEqual(first);
    expect(await findDraft(own, draftId)).toBeNull();
  });

  test("a key that made an agreement already makes no other, and the draft that came with it stays", async () => {
    const own = await newMember();
    const idempotencyKey = randomUUID();
    const first = await generateAgreement(own, { draftId: await completeDraft(own), idempotencyKey }, now);
    const draftId = await completeDraft(own);
    expect(await generateAgreement(own, { draftId, idempotencyKey }, now)).toEqual(first);
    expect(await findDraft(own, draftId)).not.toBeNull();
  });

  test("another organization can't use the draft or the key", async () => {
    const draftId = await completeDraft(member);
    const idempotencyKey = randomUUID();
    expect(await generateAgreement(stranger, { draftId, idempotencyKey }, now)).toEqual({ status: "not-found" });
    await generateAgreement(member, { draftId, idempotencyKey }, now);
    expect(await generateAgreement(stranger, { draftId, idempotencyKey }, now)).toEqual({ status: "not-found" });
  });

  test("an incomplete draft names what is missing and stays", async () => {
    const { draftId } = await createDraft(member, { typed: { services: "Billing", "customer.legalName": "Harbor" } });
    const outcome = await generateAgreement(member, { draftId, idempotencyKey: randomUUID() }, now);
    expect(outcome.status).toBe("incomplete");
    if (outcome.status !== "incomplete") return;
    const paths = outcome.problems.map(({ path }) => path);
    expect(paths).toContain("relationship");
    expect(paths.some((path) => path.startsWith("vendor"))).toBe(true);
    expect(await findDraft(member, draftId)).not.toBeNull();
  });

  test("a name that no font can print is refused by its field, and the draft stays", async () => {
    const draftId = await completeDraft(member, { vendor: { legalName: "Acme \u{10380} LLC" } });
    const outcome = await generateAgreement(member, { draftId, idempotencyKey: randomUUID() }, now);
    expect(outcome).toMatchObject({
      status: "incomplete",
      problems: [{ path: "vendor.legalName", message: expect.stringContaining("U+10380") }],
    });
    expect(await findDraft(member, draftId)).not.toBeNull();
  });

  test("keeps answers, facts, findings, tree, library version and hashes, and names the organization", async () => {
    const own = await newMember();
    const agreementId = await generated(own, { vendor: { legalName: "<script>alert(1)</script> LLC" } });
    const { agreement, versions, history } = await details(own, agreementId);
    expect(agreement).toMatchObject({
      status: "finished",
      paper: "ours",
      counterparty: "<script>alert(1)</script> LLC",
      currentVersion: 1,
      signedVersion: null,
      effectiveDate: null,
      endDate: null,
      reviewDate: "2027-11-23",
    });
    const version = await findAgreementVersion(own, agreementId, 1);
    expect(version?.document.libraryVersion).toBe(version?.libraryVersion);
    expect(version?.answers.vendor.legalName).toBe("<script>alert(1)</script> LLC");
    expect(
      version?.findings.filter(({ grade, outcome }) => grade === "REQ" && outcome === "met").length,
    ).toBeGreaterThan(5);
    expect(versions).toMatchObject([{ number: 1, contentHash: version?.contentHash }]);
    expect(history.map(({ event }) => event.type)).toEqual(["agreement-generated"]);
    const organisation = await memberTransaction(own, (tx) => tx.organisation.findFirstOrThrow());
    expect(organisation.name).toBe("Harbor Dental Group, P.C.");
  });

  test("the same text is stored once, however many agreements have it", async () => {
    const own = await newMember();
    await generated(own);
    await generated(own);
    const { rows } = await superuser.query<{ trees: number; versions: number }>(
      `SELECT (SELECT count(*)::int FROM document_tree WHERE organisation_id = $1) AS trees,
              (SELECT count(*)::int FROM agreement_version WHERE organisation_id = $1) AS versions`,
      [own.organisationId],
    );
    expect(rows).toEqual([{ trees: 1, versions: 2 }]);
  });

  test("a tree that somebody changed behind our back is not shown", async () => {
    const own = await newMember();
    const agreementId = await generated(own);
    await superuser.query(
      `UPDATE document_tree SET tree = jsonb_set(tree, '{title}', '"Forged"') WHERE organisation_id = $1`,
      [own.organisationId],
    );
    await expect(findAgreementVersion(own, agreementId, 1)).rejects.toThrow(/not the one/);
  });

  test("plans reminders in the same transaction", async () => {
    const agreementId = await generated(member, { term: { kind: "fixed", endDate: "2027-11-30" } });
    const { reminders } = await details(member, agreementId);
    const ends = reminders.filter(({ basis }) => basis === "end");
    expect(ends.map(({ offsetDays, dueAt }) => [offsetDays, dueAt.toISOString()])).toEqual([
      [90, "2027-09-01T13:00:00.000Z"],
      [60, "2027-10-01T13:00:00.000Z"],
      [30, "2027-10-31T13:00:00.000Z"],
      [7, "2027-11-23T14:00:00.000Z"],
    ]);
  });
});

describe("changing", () => {
  test("makes the next immutable version and leaves the earlier one as it was", async () => {
    const own = await newMember();
    const agreementId = await generated(own);
    const before = await findAgreementVersion(own, agreementId, 1);
    const change = await changeAgreement(own, { agreementId, version: 1 });
    if (change.status !== "draft") throw new Error(change.status);
    expect(await changeAgreement(own, { agreementId, version: 1 })).toEqual(change);
    for (const version of [0, 2, 1.5, Number.NaN]) {
      expect(await changeAgreement(own, { agreementId, version })).toEqual({ status: "not-found" });
    }
    const draft = await findDraft(own, change.draftId);
    if (draft === null) throw new Error("no draft");
    await saveDraft(own, {
      draftId: draft.id,
      revision: draft.revision,
      typed: { ...draft.typed, services: "Claims follow-up only." },
    });
    const request = { draftId: change.draftId, idempotencyKey: randomUUID() };
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => generateAgreement(own, request, now)));
    for (const outcome of outcomes) expect(outcome).toEqual({ status: "generated", agreementId, version: 2 });

    expect(canonicalJson(await findAgreementVersion(own, agreementId, 1))).toBe(canonicalJson(before));
    const after = await findAgreementVersion(own, agreementId, 2);
    expect(after?.answers.services).toBe("Claims follow-up only.");
    expect(after?.contentHash).not.toBe(before?.contentHash);
    const { versions, history } = await details(own, agreementId);
    expect(versions.map(({ number }) => number)).toEqual([2, 1]);
    expect(history.map(({ event }) => event.type)).toEqual(["agreement-changed", "agreement-generated"]);
  });

  test("an agreement in force keeps its dates until the new version is signed", async () => {
    const own = await newMember();
    const agreementId = await generated(own, { term: { kind: "fixed", endDate: "2027-12-31" } });
    await markAgreementSigned(own, { agreementId, version: 1, signedOn: "2026-11-20", signedBy: "A. and B." }, now);
    const change = await changeAgreement(own, { agreementId, version: 1 });
    if (change.status !== "draft") throw new Error(change.status);
    const draft = await findDraft(own, change.draftId);
    await saveDraft(own, {
      draftId: change.draftId,
      revision: 1,
      typed: { ...draft?.typed, "term.endDate": "2028-12-31" },
    });
    await generateAgreement(own, { draftId: change.draftId, idempotencyKey: randomUUID() }, now);
    expect((await details(own, agreementId)).agreement).toMatchObject({
      status: "in-force",
      endDate: "2027-12-31",
      currentVersion: 2,
      signedVersion: 1,
    });
    await markAgreementSigned(own, { agreementId, version: 2, signedOn: "2026-11-22", signedBy: "A. and B." }, now);
    expect((await details(own, agreementId)).agreement).toMatchObject({ endDate: "2028-12-31", signedVersion: 2 });
  });
});

describe("signing", () => {
  const signature = { version: 1, signedOn: "2026-11-20", signedBy: "Dana Cole and Lee Park" };

  test("puts it in force and fixes an effective date that was left to the last signature", async () => {
    const agreementId = await generated(member);
    expect(await markAgreementSigned(member, { agreementId, ...signature }, now)).toEqual({ status: "signed" });
    const { agreement, reminders, history } = await details(member, agreementId);
    expect(agreement).toMatchObject({
      status: "in-force",
      signedOn: "2026-11-20",
      signedBy: "Dana Cole and Lee Park",
      effectiveDate: "2026-11-20",
      reviewDate: "2027-11-20",
    });
    expect(history[0]?.event).toMatchObject({ type: "agreement-signed", data: { effectiveDate: "2026-11-20" } });
    const live = reminders.filter(({ cancelledAt }) => cancelledAt === null);
    expect(new Set(live.map(({ basis, basisDate }) => `${basis} ${basisDate}`))).toEqual(
      new Set(["review 2027-11-20"]),
    );
  });

  test("twice is the same as once", async () => {
    const agreementId = await generated(member);
    await Promise.all([1, 2, 3].map(() => markAgreementSigned(member, { agreementId, ...signature }, now)));
    const { history } = await details(member, agreementId);
    expect(history.filter(({ event }) => event.type === "agreement-signed")).toHaveLength(1);
  });

  test("on a day to come, or at or after the end, is refused", async () => {
    const agreementId = await generated(member, { term: { kind: "fixed", endDate: "2026-11-20" } });
    const tomorrow = { agreementId, ...signature, signedOn: "2026-11-24" };
    expect(await markAgreementSigned(member, tomorrow, now)).toMatchObject({ status: "refused" });
    expect(await markAgreementSigned(member, { agreementId, ...signature }, now)).toMatchObject({
      status: "refused",
      problems: [{ path: "signedOn" }],
    });
    expect((await details(member, agreementId)).agreement.status).toBe("finished");
  });

  test("by another organization finds nothing", async () => {
    const agreementId = await generated(member);
    expect(await markAgreementSigned(stranger, { agreementId, ...signature }, now)).toEqual({ status: "not-found" });
    expect(await findAgreement(stranger, agreementId)).toBeNull();
    expect(await findAgreementVersion(stranger, agreementId, 1)).toBeNull();
    expect(await changeAgreement(stranger, { agreementId, version: 1 })).toEqual({ status: "not-found" });
    expect(await endAgreement(stranger, { agreementId, endedOn: "2026-11-23", reason: "" }, now)).toEqual({
      status: "not-found",
    });
    const renewal = { agreementId, from: null, to: "2030-01-01" };
    expect(await renewAgreement(stranger, renewal, now)).toEqual({ status: "not-found" });
    const rendering = { agreementId, version: 1, format: "text" };
    expect(await renderAgreement(stranger, rendering)).toEqual({ status: "not-found" });
  });
});

describe("the vendor's own paper", () => {
  const theirs: Omit<VendorAgreement, "idempotencyKey"> = {
    title: "HIPAA Addendum",
    counterparty: "Twilio Inc.",
    vendorSlug: "segment",
    vendorPlan: "Business",
    signedOn: "2026-11-10",
    signedBy: "Dana Cole",
    effectiveDate: "2026-11-10",
    endDate: "2027-11-10",
    reviewDate: null,
  };
  const record = (more: Partial<VendorAgreement> = {}) =>
    recordVendorAgreement(member, { ...theirs, idempotencyKey: randomUUID(), ...more }, now);

  test("is in the register at once, in force and reminded like ours", async () => {
    const outcome = await record();
    if (outcome.status !== "recorded") throw new Error(outcome.status);
    const { agreement, reminders, versions } = await details(member, outcome.agreementId);
    expect(agreement).toMatchObject({ paper: "vendor", status: "in-force", vendorPlan: "business", currentVersion: 0 });
    expect(versions).toEqual([]);
    expect(reminders.map(({ basis, offsetDays }) => [basis, offsetDays])).toEqual([
      ["end", 90],
      ["end", 60],
      ["end", 30],
      ["end", 7],
    ]);
  });

  test("is recorded once by ten parallel requests", async () => {
    const idempotencyKey = randomUUID();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => record({ idempotencyKey })));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(outcomes[0]?.status).toBe("recorded");
  });

  test.each([
    ["an end on or before its effective date", { endDate: "2026-11-10" }, "endDate"],
    ["a signature in the future", { signedOn: "2026-11-24" }, "signedOn"],
    ["neither end nor review", { endDate: null }, "reviewDate"],
    ["both end and review", { reviewDate: "2027-01-01" }, "reviewDate"],
    ["an unknown vendor", { vendorSlug: "no-such-vendor" }, "vendorSlug"],
  ])("with %s is refused", async (_, more, path) => {
    expect(await record(more)).toMatchObject({ status: "refused", problems: [{ path }] });
  });
});

describe("renewing", () => {
  test("moves the end once, plans anew and keeps the history", async () => {
    const agreementId = await generated(member, { term: { kind: "fixed", endDate: "2027-06-30" } });
    await markAgreementSigned(member, { agreementId, version: 1, signedOn: "2026-11-20", signedBy: "A" }, now);
    const renewal = { agreementId, from: "2027-06-30", to: "2028-06-30" };
    const outcomes = await Promise.all([1, 2, 3].map(() => renewAgreement(member, renewal, now)));
    expect(outcomes).toEqual(outcomes.map(() => ({ status: "renewed" })));
    const { agreement, reminders, history, versions } = await details(member, agreementId);
    expect(agreement.endDate).toBe("2028-06-30");
    expect(versions).toHaveLength(1);
    expect(history.filter(({ event }) => event.type === "agreement-renewed")).toHaveLength(1);
    const live = reminders.filter(({ cancelledAt }) => cancelledAt === null);
    expect(new Set(live.map(({ basisDate }) => basisDate))).toEqual(new Set(["2028-06-30"]));
  });

  test("to an earlier end, or from an end that has moved, is refused", async () => {
    const agreementId = await generated(member, { term: { kind: "fixed", endDate: "2027-06-30" } });
    await markAgreementSigned(member, { agreementId, version: 1, signedOn: "2026-11-20", signedBy: "A" }, now);
    const earlier = { agreementId, from: "2027-06-30", to: "2027-06-29" };
    expect(await renewAgreement(member, earlier, now)).toMatchObject({ status: "refused" });
    const stale = { agreementId, from: "2026-06-30", to: "2029-06-30" };
    expect(await renewAgreement(member, stale, now)).toMatchObject({ status: "refused" });
  });

  test("without an end sets the next review, which is no end", async () => {
    const agreementId = await generated(member);
    await markAgreementSigned(member, { agreementId, version: 1, signedOn: "2026-11-20", signedBy: "A" }, now);
    await renewAgreement(member, { agreementId, from: "2027-11-20", to: "2028-02-29" }, now);
    const { agreement, history } = await details(member, agreementId);
    expect(agreement).toMatchObject({ endDate: null, reviewDate: "2028-02-29" });
    expect(history[0]?.event).toEqual({
      type: "agreement-reviewed",
      data: { from: "2027-11-20", to: "2028-02-29" },
    });
  });

  test("happens by itself where the agreement says so and its end has passed, once", async () => {
    const own = await newMember();
    const agreementId = await generated(own, {
      term: { kind: "fixed", endDate: "2027-02-28", renewal: { everyMonths: 12, noticeDays: 60 } },
    });
    await markAgreementSigned(own, { agreementId, version: 1, signedOn: "2026-11-20", signedBy: "A" }, now);
    expect(await renewDueAgreements(new Date("2027-02-28T23:00:00Z"))).toEqual({ renewed: 0 });
    const later = new Date("2027-03-02T12:00:00Z");
    expect(await renewDueAgreements(later)).toEqual({ renewed: 1 });
    expect(await renewDueAgreements(later)).toEqual({ renewed: 0 });
    const { agreement, history, reminders } = await details(own, agreementId);
    expect(agreement.endDate).toBe("2028-02-28");
    expect(history[0]?.event).toMatchObject({ type: "agreement-renewed", data: { byItself: true } });
    const live = reminders.filter(({ cancelledAt, sentAt, skippedAt }) => !cancelledAt && !sentAt && !skippedAt);
    // 60 days before February 28, 2028 is December 30, 2027.
    expect(new Set(live.map(({ basis, basisDate }) => `${basis} ${basisDate}`))).toEqual(
      new Set(["notice-deadline 2027-12-30"]),
    );
  });
});

test("ending keeps the agreement, and cancels what was not sent", async () => {
  const agreementId = await generated(member);
  await changeAgreement(member, { agreementId, version: 1 });
  const ending = { agreementId, endedOn: "2026-11-23", reason: "Another vendor was chosen" };
  await Promise.all([1, 2].map(() => endAgreement(member, ending, now)));
  const { agreement, reminders, history, draftId } = await details(member, agreementId);
  expect(agreement).toMatchObject({ status: "ended", endedOn: "2026-11-23", endedReason: "Another vendor was chosen" });
  expect(reminders.filter(({ cancelledAt, skippedAt }) => cancelledAt === null && skippedAt === null)).toEqual([]);
  expect(history.filter(({ event }) => event.type === "agreement-ended")).toHaveLength(1);
  expect(draftId).toBeNull();
  expect(await changeAgreement(member, { agreementId, version: 1 })).toMatchObject({ status: "refused" });
});

describe("rendering a stored version", () => {
  test("gives the PDF whose hash was stored, the same every time", async () => {
    const agreementId = await generated(member);
    const { versions } = await details(member, agreementId);
    for (let time = 0; time < 2; time++) {
      const pdf = await renderAgreement(member, { agreementId, version: 1, format: "pdf" });
      if (pdf.status !== "rendered" || typeof pdf.content === "string") throw new Error(pdf.status);
      expect(await sha256(pdf.content)).toBe(versions[0]?.pdfSha256);
      expect(pdf).toMatchObject({ mimeType: "application/pdf" });
      expect(pdf.fileName).toMatch(/^BAA Harbor Dental Group, P\.C\. – Bluepoint Billing LLC v1\.pdf$/);
    }
  });

  test("answers not yet for Word, and nothing for a format that does not exist", async () => {
    const agreementId = await generated(member);
    const docx = await renderAgreement(member, { agreementId, version: 1, format: "docx" });
    expect(docx).toEqual({ status: "not-yet", label: "Word" });
    for (const format of ["exe", "", "../pdf"]) {
      expect(await renderAgreement(member, { agreementId, version: 1, format })).toEqual({ status: "not-found" });
    }
    for (const version of [0, 2, 1.5, Number.NaN, 1e12]) {
      expect(await renderAgreement(member, { agreementId, version, format: "text" })).toEqual({ status: "not-found" });
    }
  });

  test("as JSON says everything that led to it", async () => {
    const agreementId = await generated(member);
    const json = await renderAgreement(member, { agreementId, version: 1, format: "json" });
    if (json.status !== "rendered") throw new Error(json.status);
    expect(Object.keys(JSON.parse(String(json.content)))).toEqual([
      "schemaVersion",
      "libraryVersion",
      "answers",
      "facts",
      "document",
      "findings",
      "warnings",
    ]);
  });
});

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
}
