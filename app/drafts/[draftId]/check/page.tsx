import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { GuestNotice } from "@/components/agreements/guest-notice";
import { CheckScreen } from "@/components/questionnaire/check-screen";
import { draftAgreement } from "@/lib/document/draft-agreement";
import { answersFromTyped } from "@/lib/questionnaire/answers-from-typed";
import { firstOpenStep } from "@/lib/questionnaire/journey";
import { parseAnswers } from "@/lib/questionnaire/parse-answers";
import { findVendor, library, vendors } from "@/lib/server/content";
import { openDraft, stepsOf } from "../../open-draft";

export const metadata: Metadata = { title: "Check your answers" };

export default async function Page({ params }: { readonly params: Promise<{ readonly draftId: string }> }) {
  const { member, draft } = await openDraft((await params).draftId);
  const parsed = parseAnswers(answersFromTyped(draft.typed), vendors());
  if (!parsed.ok) {
    redirect(`/drafts/${draft.id}/${firstOpenStep(draft.typed, vendors())}?check=1&to=check`);
  }
  const slug = parsed.answers.vendor.directory?.slug;
  const vendor = slug === undefined ? null : findVendor(slug);
  return (
    <>
      <CheckScreen
        draftId={draft.id}
        changesAgreement={draft.agreementId !== null}
        idempotencyKey={randomUUID()}
        drafted={draftAgreement(library(), parsed.answers, vendor)}
        vendor={vendor}
        steps={stepsOf(draft.id, draft.typed)}
      />
      {member.kind === "guest" ? <GuestNotice returnTo={`/drafts/${draft.id}/check`} /> : null}
    </>
  );
}
