import { afterAll, expect, test } from "vitest";
import { closeDatabase, memberTransaction } from "@/lib/server/database";
import { fromIsoDate, toIsoDate } from "@/lib/server/database/dates";
import { planReminders, type RemindedAgreement } from "@/lib/server/reminders/plan-reminders";
import { testDatabase } from "../support/database";
import { storeOrganisation } from "../support/stored-organisation";

const database = await testDatabase();
afterAll(closeDatabase);

const now = new Date("2026-11-23T15:00:00Z");

test("an agreement's reminders are planned once, however often it is planned", async () => {
  const agreement = await stored({ endDate: "2027-12-31" });
  for (let round = 0; round < 3; round++) await plan(agreement);
  expect(await onRecord(agreement)).toEqual(["90 open", "60 open", "30 open", "7 open"]);
});

test("two transactions that plan at once leave one of each", async () => {
  const agreement = await stored({ endDate: "2027-12-31" });
  await Promise.all(Array.from({ length: 8 }, () => plan(agreement)));
  expect(await onRecord(agreement)).toHaveLength(4);
});

test("offsets already past are recorded as skipped", async () => {
  const agreement = await stored({ endDate: "2027-01-10" });
  await plan(agreement);
  expect(await onRecord(agreement)).toEqual(["90 skipped", "60 skipped", "30 open", "7 open"]);
});

test("a changed date cancels what is unsent, keeps what was sent, and plans anew", async () => {
  const agreement = await stored({ endDate: "2027-12-31" });
  await plan(agreement);
  await memberTransaction(agreement, (tx) =>
    tx.reminder.updateMany({ where: { agreementId: agreement.id, offsetDays: 90 }, data: { sentAt: now } }),
  );
  await plan(withDates(agreement, { endDate: "2028-06-30" }));
  expect(await onRecord(agreement, "2027-12-31")).toEqual(["90 sent", "60 cancelled", "30 cancelled", "7 cancelled"]);
  expect(await onRecord(agreement, "2028-06-30")).toEqual(["90 open", "60 open", "30 open", "7 open"]);

  // And back again: what was sent is not sent a second time.
  await plan(agreement);
  expect(await onRecord(agreement, "2027-12-31")).toEqual([
    "90 sent",
    "60 cancelled",
    "60 open",
    "30 cancelled",
    "30 open",
    "7 cancelled",
    "7 open",
  ]);
});

test("ending an agreement cancels what is unsent", async () => {
  const agreement = await stored({ endDate: "2027-12-31" });
  await plan(agreement);
  await plan({ ...agreement, status: "ended" });
  expect(await onRecord(agreement)).toEqual(["90 cancelled", "60 cancelled", "30 cancelled", "7 cancelled"]);
});

test("signing cancels the question whether it was signed", async () => {
  const agreement = await stored({ endDate: null });
  await plan({ ...agreement, status: "finished" });
  expect(await onRecord(agreement)).toEqual(["-14 open"]);
  await plan(agreement);
  expect(await onRecord(agreement)).toEqual(["-14 cancelled"]);
});

test("another time zone moves unsent reminders to its own nine o'clock", async () => {
  const agreement = await stored({ endDate: "2027-12-31" });
  await plan(agreement);
  await plan({ ...agreement, timeZone: "America/Los_Angeles" });
  expect(await onRecord(agreement)).toHaveLength(4);
  const [first] = await memberTransaction(agreement, (tx) =>
    tx.reminder.findMany({ where: { agreementId: agreement.id }, orderBy: { offsetDays: "desc" } }),
  );
  expect(first?.dueAt.toISOString()).toBe("2027-10-02T16:00:00.000Z");
});

async function stored(dates: { endDate: string | null }): Promise<RemindedAgreement> {
  const organisation = await storeOrganisation(database, { kind: "member" });
  const id = await organisation.storeAgreement(dates);
  return withDates(
    {
      id,
      organisationId: organisation.organisationId,
      timeZone: "America/New_York",
      status: "in-force",
      createdAt: now,
      dates: { endDate: null, noticeDeadline: null, reviewDate: null },
    },
    dates,
  );
}

function withDates(agreement: RemindedAgreement, dates: Partial<RemindedAgreement["dates"]>): RemindedAgreement {
  return { ...agreement, dates: { ...agreement.dates, ...dates } };
}

function plan(agreement: RemindedAgreement): Promise<void> {
  return memberTransaction(agreement, (tx) => planReminders(tx, agreement, now));
}

async function onRecord(agreement: RemindedAgreement, basisDate?: string): Promise<string[]> {
  const rows = await memberTransaction(agreement, (tx) =>
    tx.reminder.findMany({
      where: { agreementId: agreement.id, ...(basisDate ? { basisDate: fromIsoDate(basisDate) } : {}) },
      orderBy: [{ offsetDays: "desc" }, { plannedAt: "asc" }, { id: "asc" }],
    }),
  );
  if (basisDate) expect(rows.every((row) => toIsoDate(row.basisDate) === basisDate)).toBe(true);
  return rows.map((row) => {
    const state = row.sentAt ? "sent" : row.cancelledAt ? "cancelled" : row.skippedAt ? "skipped" : "open";
    return `${row.offsetDays} ${state}`;
  });
}
