import type { Metadata } from "next";
import { SignForm } from "@/components/agreements/sign-form";
import { PageHeader } from "@/components/ui/page-header";
import { longDate } from "@/lib/calendar/long-date";
import { findAgreementVersion } from "@/lib/server/agreements/find-agreement-version";
import { openAgreement } from "@/lib/server/agreements/open-agreement";
import { sign } from "./actions";

export const metadata: Metadata = { title: "Mark as signed" };

export default async function Page({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { agreement, member, today } = await openAgreement((await params).id, "sign");
  const version = await findAgreementVersion(member, agreement.id, agreement.currentVersion);
  const effectiveDate = version?.answers.term.effectiveDate ?? null;
  return (
    <>
      <PageHeader
        title="Mark as signed"
        back={{ href: `/agreements/${agreement.id}`, label: agreement.counterparty }}
        lead={`Version ${agreement.currentVersion} is in force once both parties have signed it. Keep the signed copy safe.`}
      />
      <SignForm
        action={sign}
        agreementId={agreement.id}
        version={agreement.currentVersion}
        today={today}
        effectiveDate={effectiveDate === null ? null : longDate(effectiveDate)}
      />
    </>
  );
}
