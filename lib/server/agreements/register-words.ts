import "server-only";
import type { AgreementRecord } from "@/lib/agreements/agreement-record";
import type { RegisterRowWords, VendorPlanWords } from "@/lib/agreements/register-row";
import { type Standing, standingOn } from "@/lib/agreements/standing";
import { longDay } from "@/lib/agreements/us-date";
import { planVerdict } from "@/lib/vendors/coverage-verdict";
import { findPlan } from "@/lib/vendors/find-plan";
import { findVendor } from "../content";
import type { DraftRecord } from "../drafts/draft-record";

/** The line of an agreement in the register. */
export function agreementRowWords(
  agreement: AgreementRecord,
  nextReminderAt: Date | null,
  calendar: { readonly timeZone: string; readonly today: string },
): RegisterRowWords {
  return {
    key: agreement.id,
    href: `/agreements/${agreement.id}`,
    counterparty: agreement.counterparty,
    paper: agreement.paper === "ours" ? "Our paper" : "Vendor’s paper",
    vendorPlan: vendorPlanOf(agreement),
    standing: standingOf(agreement, calendar.today),
    effectiveDate: agreement.effectiveDate,
    until: untilOf(agreement),
    nextReminder: nextReminderAt === null ? null : longDay(nextReminderAt, calendar.timeZone),
  };
}

export function standingOf(agreement: AgreementRecord, today: string): Standing {
  return standingOn({ ...agreement, renewsByItself: agreement.renewal !== null }, today);
}

/** The date an agreement runs to. One that has ended runs to none. */
export function untilOf(agreement: AgreementRecord): RegisterRowWords["until"] {
  if (agreement.status === "ended") return null;
  if (agreement.endDate !== null) {
    return { kind: agreement.renewal === null ? "end" : "renews", date: agreement.endDate };
  }
  return agreement.reviewDate === null ? null : { kind: "review", date: agreement.reviewDate };
}

/** The vendor and plan by their names, with the directory's verdict on the plan as it is today. */
export function vendorPlanOf(
  agreement: Pick<AgreementRecord, "vendorSlug" | "vendorPlan" | "preparedBy">,
): VendorPlanWords | null {
  const { vendorSlug, vendorPlan } = agreement;
  if (vendorSlug === null)
    return vendorPlan === null ? null : { vendor: vendorPlan, plan: null, verdict: null, slug: null };
  const vendor = findVendor(vendorSlug);
  if (vendor === null) return { vendor: vendorSlug, plan: vendorPlan, verdict: null, slug: null };
  const plan = vendorPlan === null ? null : findPlan(vendor, vendorPlan);
  return {
    vendor: vendor.name,
    plan: plan?.name ?? vendorPlan,
    // A vendor that prepares its own agreement needs no word from the directory on itself.
    verdict: plan === null || agreement.preparedBy === "vendor" ? null : planVerdict(vendor, plan),
    slug: vendor.slug,
  };
}

/** The line of a draft: what was typed so far. */
export function draftRowWords(draft: DraftRecord): RegisterRowWords {
  const typed = (path: string) => {
    const value = draft.typed[path];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  const preparedBy = typed("preparedBy") === "vendor" ? "vendor" : "customer";
  const counterparty = typed(preparedBy === "vendor" ? "customer.legalName" : "vendor.legalName");
  return {
    key: draft.id,
    href: `/drafts/${draft.id}/check`,
    counterparty: counterparty ?? "Not named yet",
    paper: draft.agreementId === null ? "Go on with this draft" : "Go on with this change",
    vendorPlan: vendorPlanOf({
      vendorSlug: typed("vendor.directory.slug"),
      vendorPlan: typed("vendor.directory.plan"),
      preparedBy,
    }),
    standing: { kind: "draft" },
    effectiveDate: null,
    until: null,
    nextReminder: null,
  };
}
