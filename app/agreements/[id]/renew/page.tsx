import type { Metadata } from "next";
import { RenewForm } from "@/components/agreements/renew-form";
import { PageHeader } from "@/components/ui/page-header";
import { addMonths } from "@/lib/agreements/add-months";
import { longDate } from "@/lib/calendar/long-date";
import { openAgreement } from "@/lib/server/agreements/open-agreement";
import { renew } from "./actions";

export const metadata: Metadata = { title: "Renew or review" };

export default async function Page({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { agreement, today } = await openAgreement((await params).id, "renew");
  const { endDate, reviewDate, reviewEveryMonths, renewal } = agreement;
  const hasEnd = endDate !== null;
  const from = endDate ?? reviewDate;
  const lead = hasEnd
    ? `It ends on ${longDate(endDate)}. Enter the end that the parties agreed on; reminders follow it.`
    : "No end was agreed, and HIPAA sets none. Say when to look at it again; reminders follow that day.";
  return (
    <>
      <PageHeader
        title={hasEnd ? "Renew the agreement" : "Review the agreement"}
        back={{ href: `/agreements/${agreement.id}`, label: agreement.counterparty }}
        lead={lead}
      />
      <RenewForm
        action={renew}
        agreementId={agreement.id}
        from={from ?? ""}
        proposed={addMonths(hasEnd ? endDate : today, (hasEnd ? renewal?.everyMonths : reviewEveryMonths) ?? 12)}
        kind={hasEnd ? "end" : "review"}
      />
    </>
  );
}
