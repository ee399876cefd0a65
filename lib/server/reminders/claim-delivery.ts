import "server-only";
import { calendarDay } from "@/lib/agreements/calendar-day";
import { organisationLabel } from "@/lib/agreements/organisation-label";
import type { ReminderBasis } from "@/lib/reminders/reminder-basis";
import { memberTransaction, type Transaction } from "../database";
import { toIsoDate } from "../database/dates";
import type { ReminderFacts } from "../email/templates/reminder-letter";
import type { DueReminder } from "./find-due-reminders";
import type { DeliveryRef } from "./prepare-deliveries";

/** How long a worker may take from the claim to the record. Longer than any mail server is given. */
const LEASE_SECONDS = 40;

export interface ClaimedDelivery {
  readonly recipient: string;
  /** Whose address that is. */
  readonly userId: string;
  readonly messageId: string;
  /** This try included. */
  readonly attempts: number;
  readonly facts: ReminderFacts;
}

export type Claim =
  | { readonly status: "claimed"; readonly delivery: ClaimedDelivery }
  /** Leased by somebody, or not to be tried again before then. */
  | { readonly status: "held"; readonly until: Date }
  | { readonly status: "sent" | "failed" | "gone" };

/**
 * Takes the lease on a delivery: nobody else sends it until the lease has run out. A reminder that was cancelled or
 * skipped meanwhile is let go, and so is a recipient who left or unsubscribed. The database's clock decides, so that
 * workers on machines whose clocks differ agree.
 */
export function claimDelivery(ref: DeliveryRef, claimedBy: string, now: Date): Promise<Claim> {
  return memberTransaction(ref, async (tx) => {
    const [claimed] = await tx.$queryRaw<ClaimedRow[]>`
      UPDATE reminder_delivery AS delivery
      SET claimed_until = now() + make_interval(secs => ${LEASE_SECONDS}), claimed_by = ${claimedBy}, attempts = attempts + 1
      WHERE delivery.id = ${ref.deliveryId}::uuid AND delivery.organisation_id = ${ref.organisationId}::uuid
        AND delivery.sent_at IS NULL AND delivery.failed_at IS NULL
        AND (delivery.claimed_until IS NULL OR delivery.claimed_until < now())
        AND EXISTS (SELECT FROM reminder WHERE reminder.id = delivery.reminder_id
          AND reminder.cancelled_at IS NULL AND reminder.skipped_at IS NULL)
        AND EXISTS (SELECT FROM membership JOIN "user" ON "user".id = membership.user_id
          WHERE membership.organisation_id = delivery.organisation_id
            AND membership.wants_reminders AND "user".email = delivery.recipient)
      RETURNING reminder_id AS "reminderId", recipient, message_id AS "messageId", attempts,
        (SELECT id FROM "user" WHERE email = delivery.recipient) AS "userId"`;
    if (claimed === undefined) return notClaimed(tx, ref);
    const { reminderId, ...delivery } = claimed;
    return {
      status: "claimed",
      delivery: { ...delivery, facts: await factsOf(tx, { id: reminderId, organisationId: ref.organisationId }, now) },
    };
  });
}

type ClaimedRow = Omit<ClaimedDelivery, "facts"> & { readonly reminderId: string };

async function notClaimed(tx: Transaction, ref: DeliveryRef): Promise<Claim> {
  const [row] = await tx.$queryRaw<{ sent: boolean; failed: boolean; heldUntil: Date | null }[]>`
    SELECT sent_at IS NOT NULL AS sent, failed_at IS NOT NULL AS failed,
      CASE WHEN claimed_until >= now() THEN claimed_until END AS "heldUntil"
    FROM reminder_delivery WHERE id = ${ref.deliveryId}::uuid AND organisation_id = ${ref.organisationId}::uuid`;
  if (row?.sent) return { status: "sent" };
  if (row?.failed) return { status: "failed" };
  return row?.heldUntil ? { status: "held", until: row.heldUntil } : { status: "gone" };
}

async function factsOf(tx: Transaction, where: DueReminder, now: Date): Promise<ReminderFacts> {
  const { agreement, ...reminder } = await tx.reminder.findUniqueOrThrow({
    where,
    select: {
      basis: true,
      basisDate: true,
      dueAt: true,
      agreement: {
        select: {
          id: true,
          title: true,
          counterparty: true,
          paper: true,
          endDate: true,
          effectiveDate: true,
          signedOn: true,
          organisation: { select: { name: true, timeZone: true } },
          versions: { select: { pdfSha256: true }, orderBy: { number: "desc" }, take: 1 },
        },
      },
    },
  });
  const { organisation } = agreement;
  // Sent ahead of its time, as a test may ask for, a reminder speaks as of the day it is due.
  const today = calendarDay(reminder.dueAt > now ? reminder.dueAt : now, organisation.timeZone);
  return {
    basis: reminder.basis as ReminderBasis,
    basisDate: toIsoDate(reminder.basisDate),
    today,
    agreementId: agreement.id,
    organisationName: organisationLabel(organisation.name),
    title: agreement.title,
    counterparty: agreement.counterparty,
    paper: agreement.paper === "vendor" ? "vendor" : "ours",
    endDate: toIsoDate(agreement.endDate),
    effectiveDate: toIsoDate(agreement.effectiveDate),
    signedOn: toIsoDate(agreement.signedOn),
    pdfSha256: agreement.versions[0]?.pdfSha256 ?? null,
  };
}
