import Link from "next/link";
import type { ReactNode } from "react";
import { FactList } from "@/components/ui/fact-list";
import { VerdictTag } from "@/components/ui/verdict-tag";
import type { AgreementRecord } from "@/lib/agreements/agreement-record";
import { noticeDeadline } from "@/lib/agreements/notice-deadline";
import type { VendorPlanWords } from "@/lib/agreements/register-row";
import { longDate } from "@/lib/calendar/long-date";

/** What the register knows of an agreement, in words. */
export function AgreementFacts({
  agreement,
  vendorPlan,
}: {
  readonly agreement: AgreementRecord;
  readonly vendorPlan: VendorPlanWords | null;
}) {
  const deadline = noticeDeadline(agreement.endDate, agreement.renewal);
  const facts: { name: string; value: ReactNode }[] = [
    { name: "Paper", value: agreement.paper === "ours" ? "Ours" : "The vendor’s own" },
  ];
  if (vendorPlan !== null) facts.push({ name: "Vendor and plan", value: <VendorPlanFact words={vendorPlan} /> });
  facts.push({
    name: "Signed",
    value: agreement.signedOn === null ? "Not yet" : `${longDate(agreement.signedOn)}, by ${agreement.signedBy}`,
  });
  facts.push({
    name: "Effective",
    value: agreement.effectiveDate === null ? "On the last signature" : longDate(agreement.effectiveDate),
  });
  if (agreement.endDate !== null) facts.push({ name: "Ends", value: longDate(agreement.endDate) });
  if (agreement.renewal !== null && deadline !== null) {
    facts.push({
      name: "Renews by itself",
      value: `For ${months(agreement.renewal.everyMonths)}, unless notice is given by ${longDate(deadline)}`,
    });
  }
  if (agreement.endDate === null) {
    facts.push({
      name: "End",
      value: agreement.termKind === "coterminous" ? "With the services agreement" : "None agreed; HIPAA sets no expiry",
    });
  }
  if (agreement.reviewDate !== null) facts.push({ name: "Next review", value: longDate(agreement.reviewDate) });
  if (agreement.endedOn !== null) {
    const reason = agreement.endedReason ? `. ${agreement.endedReason}` : "";
    facts.push({ name: "Ended", value: `${longDate(agreement.endedOn)}${reason}` });
  }
  return <FactList narrow facts={facts} />;
}

function VendorPlanFact({ words }: { readonly words: VendorPlanWords }) {
  return (
    <>
      {words.slug === null ? words.vendor : <Link href={`/vendors/${words.slug}`}>{words.vendor}</Link>}
      {words.plan === null ? "" : `, ${words.plan}`}
      {words.verdict === null ? null : (
        <span className="mt-1 block">
          <VerdictTag verdict={words.verdict} />
        </span>
      )}
    </>
  );
}

function months(count: number): string {
  if (count % 12 === 0) return count === 12 ? "one year" : `${count / 12} years`;
  return count === 1 ? "one month" : `${count} months`;
}
