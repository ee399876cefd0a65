import type { Metadata } from "next";
import { AgreementPaper } from "@/components/agreements/agreement-paper";
import { PageHeader } from "@/components/ui/page-header";
import { draftAgreement } from "@/lib/document/draft-agreement";
import { firstOpenStep } from "@/lib/questionnaire/journey";
import { previewAnswers } from "@/lib/questionnaire/preview-answers";
import { vendorOf, withStartingTexts } from "@/lib/questionnaire/start-from-vendor";
import { renderHtmlBlocks } from "@/lib/renderers/html/render-html-blocks";
import { library, vendors } from "@/lib/server/content";
import { openDraft } from "../../open-draft";

export const metadata: Metadata = { title: "The agreement so far" };

/** What is saved, as an agreement: for small screens, for printing, and for browsers without a script. */
export default async function Page({ params }: { readonly params: Promise<{ readonly draftId: string }> }) {
  const { draft } = await openDraft((await params).draftId);
  const typed = withStartingTexts(draft.typed, vendors());
  const answers = previewAnswers(typed, vendors());
  const { document } = draftAgreement(library(), answers, vendorOf(typed, vendors()));
  const step = firstOpenStep(draft.typed, vendors());
  return (
    <div className="mx-auto max-w-4xl pb-16">
      <PageHeader
        title="The agreement so far"
        back={{ href: `/drafts/${draft.id}/${step}`, label: "Back to the questions" }}
      />
      <AgreementPaper blocks={renderHtmlBlocks(document)} label="The agreement so far" />
    </div>
  );
}
