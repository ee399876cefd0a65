import type { AnswersInput } from "@/lib/questionnaire/answers";
import { typedFromAnswers } from "@/lib/questionnaire/typed";
import type { Member } from "@/lib/server/auth/member";
import { createDraft } from "@/lib/server/drafts/create-draft";
import { exampleAnswers } from "./example-answers";

/** A draft with everything an agreement needs. */
export async function completeDraft(member: Member, more: Partial<AnswersInput> = {}): Promise<string> {
  const { draftId } = await createDraft(member, { typed: typedFromAnswers(exampleAnswers(more)) });
  return draftId;
}
