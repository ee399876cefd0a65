import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, expect, test } from "vitest";
import { joinOrganisation } from "@/lib/server/auth/join-organisation";
import { closeDatabase, memberTransaction, signInTransaction } from "@/lib/server/database";
import { reminderMail } from "@/lib/server/email/reminder-mail";
import { closeMail, sendMail } from "@/lib/server/email/transport";
import { claimDelivery } from "@/lib/server/reminders/claim-delivery";
import { deliver } from "@/lib/server/reminders/deliver";
import { type DeliveryRef, prepareDeliveries } from "@/lib/server/reminders/prepare-deliveries";
import { sendDueReminders } from "@/lib/server/reminders/send-due-reminders";
import { testDatabase } from "../support/database";
import { startSmtpSink } from "../support/smtp";
import { asSuperuser, type StoredOrganisation, storeOrganisation } from "../support/stored-organisation";

const smtp = await startSmtpSink();
process.env.SMTP_URL = smtp.url;
const database = await testDatabase();

afterAll(async () => {
  closeMail();
  await closeDatabase();
  await smtp.close();
});

const planned = new Date("2026-11-23T15:00:00Z");
/** 90 days before 31 December 2027, 09:00 in New York. */
const due = new Date("2027-10-02T13:00:00Z");
const endDate = "2027-12-31";

beforeEach(async () => {
  smtp.mails.length = 0;
  smtp.behave({ kind: "accept" });
  await asSuperuser(database, (client) => client.query('TRUNCATE organisation, "user" CASCADE'));
});

test("a due reminder is mailed to every member once, and a second run sends none", async () => {
  const emails = ["ada@example.com", "grace@example.com"];
  const organisation = await storeOrganisation(database, { kind: "member", emails });
  await organisation.storeRemindedAgreement({ endDate }, planned);

  expect(await sendDueReminders({ at: new Date(due.getTime() - 1) })).toEqual({
    due: 0,
    sent: 0,
    failed: 0,
    skipped: 0,
  });
  expect(await sendDueReminders({ at: due })).toEqual({ due: 1, sent: 1, failed: 0, skipped: 0 });
  expect(recipients()).toEqual(emails);
  expect(await sendDueReminders({ at: due })).toEqual({ due: 0, sent: 0, failed: 0, skipped: 0 });
  expect(recipients()).toEqual(emails);
});

test("of several due in a series only the newest is sent; the older ones are skipped", async () => {
  const { organisation, agreementId } = await reminded();
  const weekBefore = new Date("2027-12-24T14:00:00Z");
  expect(await sendDueReminders({ at: weekBefore })).toEqual({ due: 4, sent: 1, failed: 0, skipped: 3 });
  expect(smtp.mails).toHaveLength(1);
  expect(smtp.mails[0]?.parsed.subject).toBe("Agreement ends in 7 days: Business Associate Agreement with Twilio Inc.");
  expect(await states(organisation, agreementId)).toEqual(["90 newer-due", "60 newer-due", "30 newer-due", "7 sent"]);
});

test("runs that race send each mail once", async () => {
  const emails = Array.from({ length: 5 }, (_, index) => `member${index}@example.com`);
  const organisation = await storeOrganisation(database, { kind: "member", emails });
  for (let count = 0; count < 4; count++) await organisation.storeRemindedAgreement({ endDate }, planned);
  const runs = await Promise.all(Array.from({ length: 6 }, () => sendDueReminders({ at: due })));
  expect(smtp.mails).toHaveLength(20);
  expect(new Set(smtp.mails.map((mail) => mail.parsed.messageId)).size).toBe(20);
  for (const run of runs) expect(run.failed).toBe(0);
});

test("a guest is never mailed", async () => {
  const guest = await storeOrganisation(database, { kind: "guest" });
  const agreementId = await guest.storeRemindedAgreement({ endDate }, planned);
  expect(await sendDueReminders({ at: due })).toEqual({ due: 1, sent: 0, failed: 0, skipped: 1 });
  expect(await states(guest, agreementId)).toEqual(["90 guest", "60 open", "30 open", "7 open"]);
  expect(smtp.mails).toEqual([]);
});

test("a reminder that came due while its agreement was a guest's is mailed once the guest has signed in", async () => {
  const guest = await storeOrganisation(database, { kind: "guest" });
  await guest.storeRemindedAgreement({ endDate }, planned);
  await sendDueReminders({ at: due });
  const member = await storeOrganisation(database, { kind: "member", emails: ["ada@example.com"] });
  const guestOrganisationId = guest.organisationId;
  await signInTransaction(async (tx) => {
    const user = await tx.user.findUniqueOrThrow({ where: { email: "ada@example.com" }, select: { id: true } });
    await joinOrganisation(tx, user.id, { guestOrganisationId, timeZone: null }, planned);
  });
  expect(await sendDueReminders({ at: due })).toEqual({ due: 1, sent: 1, failed: 0, skipped: 0 });
  expect(recipients()).toEqual([...member.emails]);
});

test("a member who unsubscribed is not mailed, the others are", async () => {
  const organisation = await storeOrganisation(database, {
    kind: "member",
    emails: ["a@example.com", "b@example.com"],
  });
  await organisation.storeRemindedAgreement({ endDate }, planned);
  await asSuperuser(database, (client) =>
    client.query(
      'UPDATE membership SET wants_reminders = false FROM "user" WHERE user_id = "user".id AND email = \'b@example.com\'',
    ),
  );
  expect(await sendDueReminders({ at: due })).toMatchObject({ sent: 1 });
  expect(recipients()).toEqual(["a@example.com"]);
});

test("a mail that the server puts off is sent later, once", async () => {
  const { organisation, agreementId } = await reminded();
  smtp.behave({ kind: "refuse", code: 451 });
  expect(await sendDueReminders({ at: due, waitForOutcome: false })).toMatchObject({ sent: 0, failed: 1 });
  expect(await deliveriesOf(organisation)).toMatchObject([{ attempts: 1, sentAt: null, failedAt: null }]);
  expect(await states(organisation, agreementId)).toContain("90 open");

  smtp.behave({ kind: "accept" });
  expect(await sendDueReminders({ at: due })).toMatchObject({ sent: 1, failed: 0 });
  expect(smtp.mails).toHaveLength(1);
  expect(await deliveriesOf(organisation)).toMatchObject([{ attempts: 2, lastError: null }]);
});

test("a mail that the server refuses for good is recorded as failed and not tried again", async () => {
  const { organisation, agreementId } = await reminded();
  smtp.behave({ kind: "refuse", code: 550 });
  expect(await sendDueReminders({ at: due })).toEqual({ due: 1, sent: 0, failed: 1, skipped: 0 });
  const [delivery] = await deliveriesOf(organisation);
  expect(delivery?.failedAt).not.toBeNull();
  expect(delivery?.lastError).toMatch(/550/);
  expect(await states(organisation, agreementId)).toContain("90 not-delivered");

  smtp.behave({ kind: "accept" });
  expect(await sendDueReminders({ at: due })).toMatchObject({ due: 0 });
  expect(smtp.mails).toEqual([]);
});

test("a worker that dies after the claim loses nothing: after the lease the mail goes out, with the Message-ID it was given", async () => {
  const { organisation } = await reminded();
  const ref = await onlyDelivery(organisation);
  const claim = await claimDelivery(ref, "dies", new Date());
  expect(claim.status).toBe("claimed");
  expect(await deliver(ref)).toMatchObject({ status: "held" });
  expect(smtp.mails).toEqual([]);

  await endLease(ref);
  expect(await deliver(ref)).toEqual({ status: "sent" });
  expect(smtp.mails).toHaveLength(1);
  expect(claim.status === "claimed" && claim.delivery.messageId).toBe(smtp.mails[0]?.parsed.messageId);
});

test("a worker that dies between the server's word and the record makes a second mail with the same Message-ID, and no third", async () => {
  const { organisation } = await reminded();
  const ref = await onlyDelivery(organisation);
  const claim = await claimDelivery(ref, "dies", new Date());
  if (claim.status !== "claimed") throw new Error("not claimed");
  await sendMail(await reminderMail({ ...claim.delivery, organisationId: ref.organisationId }));

  await endLease(ref);
  await sendDueReminders({ at: due });
  await sendDueReminders({ at: due });
  expect(smtp.mails.map((mail) => mail.parsed.messageId)).toEqual([claim.delivery.messageId, claim.delivery.messageId]);
});

test("a reminder whose date changed after it was prepared is not sent", async () => {
  const { organisation, agreementId } = await reminded();
  const ref = await onlyDelivery(organisation);
  await memberTransaction(organisation, (tx) =>
    tx.reminder.updateMany({ where: { agreementId }, data: { cancelledAt: new Date() } }),
  );
  expect(await deliver(ref)).toEqual({ status: "gone" });
  expect(await sendDueReminders({ at: due })).toMatchObject({ due: 0 });
  expect(smtp.mails).toEqual([]);
});

test("a delivery cannot be claimed in the name of another organization", async () => {
  const { organisation } = await reminded();
  const stranger = await storeOrganisation(database, { kind: "member" });
  const ref = await onlyDelivery(organisation);
  expect(await deliver({ ...ref, organisationId: stranger.organisationId })).toEqual({ status: "gone" });
  expect(await deliver({ ...ref, deliveryId: randomUUID() })).toEqual({ status: "gone" });
});

async function reminded(): Promise<{ organisation: StoredOrganisation; agreementId: string }> {
  const organisation = await storeOrganisation(database, { kind: "member", emails: ["ada@example.com"] });
  return { organisation, agreementId: await organisation.storeRemindedAgreement({ endDate }, planned) };
}

async function onlyDelivery(organisation: StoredOrganisation): Promise<DeliveryRef> {
  const [ref, ...others] = await prepareDeliveries(organisation.organisationId, due, new Date());
  if (ref === undefined || others.length > 0) throw new Error("expected one delivery");
  return ref;
}

function endLease(ref: DeliveryRef): Promise<unknown> {
  return asSuperuser(database, (client) =>
    client.query("UPDATE reminder_delivery SET claimed_until = now() - interval '1 second' WHERE id = $1", [
      ref.deliveryId,
    ]),
  );
}

function recipients(): string[] {
  return smtp.mails.flatMap((mail) => mail.recipients).sort();
}

function deliveriesOf({ organisationId }: StoredOrganisation) {
  return memberTransaction({ organisationId }, (tx) => tx.reminderDelivery.findMany({ where: { organisationId } }));
}

async function states({ organisationId }: StoredOrganisation, agreementId: string): Promise<string[]> {
  const rows = await memberTransaction({ organisationId }, (tx) =>
    tx.reminder.findMany({ where: { agreementId }, orderBy: { offsetDays: "desc" } }),
  );
  return rows.map((row) => `${row.offsetDays} ${row.sentAt ? "sent" : (row.skippedReason ?? "open")}`);
}
