import "server-only";
import { calendarDay } from "@/lib/agreements/calendar-day";
import { findPlan } from "@/lib/vendors/find-plan";
import { actorOf, recordAuditEvent } from "../audit/record-audit-event";
import type { Member } from "../auth/member";
import { findVendor } from "../content";
import { memberTransaction } from "../database";
import { isDuplicate } from "../database/conflict";
import { fromIsoDate } from "../database/dates";
import { agreementColumns, toAgreementRecord } from "./agreement-record";
import { planAgreementReminders } from "./plan-agreement-reminders";
import { type Refused, refused } from "./refusal";

/** What is kept of an agreement on the vendor's own paper. Dates are ISO calendar dates. */
export interface VendorAgreement {
  /** The same for a retried request. */
  readonly idempotencyKey: string;
  readonly title: string;
  /** The vendor's legal name, as the agreement has it. */
  readonly counterparty: string;
  readonly vendorSlug: string | null;
  /** Id or shown name of a plan of the directory, or what was typed. */
  readonly vendorPlan: string | null;
  readonly signedOn: string;
  readonly signedBy: string;
  readonly effectiveDate: string;
  /** Exactly one of the two: the end agreed, or when to look at it again. */
  readonly endDate: string | null;
  readonly reviewDate: string | null;
}

export type VendorAgreementRecorded = { readonly status: "recorded"; readonly agreementId: string } | Refused;

/** Keeps a signed agreement on the vendor's paper: in the register, in force, and reminded like one of ours. */
export async function recordVendorAgreement(
  member: Member,
  agreement: VendorAgreement,
  now: Date,
): Promise<VendorAgreementRecorded> {
  const problem = vendorAgreementProblem(agreement, calendarDay(now, member.timeZone));
  if (problem !== null) return problem;
  const vendor = agreement.vendorSlug === null ? null : findVendor(agreement.vendorSlug);
  if (agreement.vendorSlug !== null && vendor === null) return refused("vendorSlug", "No such vendor is known");
  const plan = vendor === null || agreement.vendorPlan === null ? null : findPlan(vendor, agreement.vendorPlan);
  try {
    return await store(member, { ...agreement, vendorPlan: plan?.id ?? agreement.vendorPlan }, now);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return recordedBefore(member, agreement.idempotencyKey);
  }
}

/** What can't be kept as it is, or null. Known before anything is stored. */
export function vendorAgreementProblem(
  agreement: Pick<VendorAgreement, "signedOn" | "effectiveDate" | "endDate" | "reviewDate">,
  today: string,
): Refused | null {
  const { signedOn, effectiveDate, endDate, reviewDate } = agreement;
  if (signedOn > today) return refused("signedOn", "Enter the day it was signed: today or earlier");
  if (endDate !== null && reviewDate !== null) return refused("reviewDate", "Give an end or a review date, not both");
  if (endDate === null && reviewDate === null) {
    return refused("reviewDate", "Enter the day to look at it again, or the end if one was agreed");
  }
  if (endDate !== null && endDate <= effectiveDate) return refused("endDate", "Enter an end after the effective date");
  return null;
}

async function store(member: Member, agreement: VendorAgreement, now: Date): Promise<VendorAgreementRecorded> {
  const { organisationId } = member;
  const { idempotencyKey, title, signedOn, signedBy, effectiveDate, endDate, reviewDate } = agreement;
  return memberTransaction(member, async (tx) => {
    const row = await tx.agreement.create({
      data: {
        organisationId,
        idempotencyKey,
        paper: "vendor",
        title,
        counterparty: agreement.counterparty,
        relationship: null,
        preparedBy: "customer",
        vendorSlug: agreement.vendorSlug,
        vendorPlan: agreement.vendorPlan,
        status: "in-force",
        signedOn: fromIsoDate(signedOn),
        signedBy,
        effectiveDate: fromIsoDate(effectiveDate),
        termKind: endDate === null ? "evergreen" : "fixed",
        endDate: fromIsoDate(endDate),
        reviewDate: fromIsoDate(reviewDate),
        createdAt: now,
      },
      select: agreementColumns,
    });
    await recordAuditEvent(
      tx,
      { organisationId, agreementId: row.id },
      actorOf(member),
      {
        type: "vendor-agreement-recorded",
        data: { title, signedOn, signedBy, effectiveDate, endDate, reviewDate },
      },
      now,
    );
    await planAgreementReminders(tx, member, toAgreementRecord(row), now);
    return { status: "recorded", agreementId: row.id };
  });
}

async function recordedBefore(member: Member, idempotencyKey: string): Promise<VendorAgreementRecorded> {
  const { organisationId } = member;
  const { id } = await memberTransaction(member, (tx) =>
    tx.agreement.findUniqueOrThrow({
      where: { organisationId_idempotencyKey: { organisationId, idempotencyKey } },
      select: { id: true },
    }),
  );
  return { status: "recorded", agreementId: id };
}
