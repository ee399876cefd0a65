import { notFound } from "next/navigation";
import { cache } from "react";
import type { ShownStep } from "@/components/questionnaire/step-list";
import { flow } from "@/lib/questionnaire/flow";
import { openSteps } from "@/lib/questionnaire/journey";
import type { Typed } from "@/lib/questionnaire/typed";
import { currentMember } from "@/lib/server/auth/current-member";
import type { Member } from "@/lib/server/auth/member";
import { vendors } from "@/lib/server/content";
import type { DraftRecord } from "@/lib/server/drafts/draft-record";
import { findDraft } from "@/lib/server/drafts/find-draft";

/** The draft of whoever asks. Anybody else's is not found, and nobody learns that it exists. */
export const openDraft = cache(async (draftId: string): Promise<{ member: Member; draft: DraftRecord }> => {
  const member = await currentMember();
  const draft = member && (await findDraft(member, draftId));
  if (!draft) notFound();
  return { member, draft };
});

/** Every step with its address, where it may be visited. */
export function stepsOf(draftId: string | null, typed: Typed): readonly ShownStep[] {
  const steps = [...flow.map(({ id, title }) => ({ id, title })), { id: "check" as const, title: "Check" }];
  const open = draftId === null ? [] : openSteps(typed, vendors());
  return steps.map((step) => ({ ...step, href: open.includes(step.id) ? `/drafts/${draftId}/${step.id}` : null }));
}
