import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { GuestNotice } from "@/components/agreements/guest-notice";
import { CheckScreen } from "@/components/questionnaire/check-screen";
import { draftAgreement } from "@/lib/document/draft-agreement";
import { answersFromTyped } from "@/lib/questionnaire/answers-from-typed";
import { firstOpenStep } from "@/lib/questionnaire/journey";
import { parseAnswers } from "@/lib/questionnaire/parse-answers";
import { draftVersion } from "@/lib/server/agreements/draft-version";
import { findVendor, library, vendors } from "@/lib/server/content";
import { openDraft, stepsOf } from "../../open-draft";
import { NotMade } from "./not-made";

export const metadata: Metadata = { title: "Check your answers" };

interface Props {
  readonly params: Promise<{ readonly draftId: string }>;
  /** `check` when the button was pressed and made no agreement. */
  readonly searchParams: Promise<{ readonly check?: string | string[] }>;
}

export default async function Page({ params, searchParams }: Props) {
  const { member, draft } = await openDraft((await params).draftId);
  const parsed = parseAnswers(answersFromTyped(draft.typed), vendors());
  if (!parsed.ok) {
    redirect(`/drafts/${draft.id}/${firstOpenStep(draft.typed, vendors())}?check=1&to=check`);
  }
  const slug = parsed.answers.vendor.directory?.slug;
  const vendor = slug === undefined ? null : findVendor(slug);
  const version = (await searchParams).check === undefined ? null : await draftVersion(draft.typed);
  return (
    <>
      {version?.status === "incomplete" ? <NotMade draftId={draft.id} reasons={version} /> : null}
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
