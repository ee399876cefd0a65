import type { Metadata } from "next";
import { EndForm } from "@/components/agreements/end-form";
import { PageHeader } from "@/components/ui/page-header";
import { openAgreement } from "@/lib/server/agreements/open-agreement";
import { end } from "./actions";

export const metadata: Metadata = { title: "End the agreement" };

export default async function Page({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { agreement, today } = await openAgreement((await params).id, "end");
  const lead =
    agreement.status === "finished"
      ? "It was not signed. It stays in the register as ended, and is not asked about again."
      : "It stays in the register with its history, and is not asked about again. Remember what it says about returning or destroying PHI.";
  return (
    <>
      <PageHeader
        title="End the agreement"
        back={{ href: `/agreements/${agreement.id}`, label: agreement.counterparty }}
        lead={lead}
      />
      <EndForm action={end} agreementId={agreement.id} today={today} />
    </>
  );
}
