import "server-only";
import type { Typed } from "@/lib/questionnaire/typed";
import type { Member } from "../auth/member";
import { memberTransaction } from "../database";
import { isUuid } from "../database/is-uuid";
import type { DraftRecord } from "./draft-record";
import { draftIn } from "./find-draft";
import { typedSchema } from "./typed";

export type DraftSaved =
  | { readonly status: "saved"; readonly revision: number }
  /** Somebody (another tab) saved in between: what stands there now. Nothing was overwritten. */
  | { readonly status: "conflict"; readonly current: DraftRecord }
  | { readonly status: "not-found" };

/**
 * Replaces what was typed, provided nobody saved since `revision` was read. One statement decides, so of two tabs that
 * save at once one is saved and the other is told.
 */
export async function saveDraft(
  member: Member,
  { draftId, revision, typed }: { draftId: string; revision: number; typed: Typed },
): Promise<DraftSaved> {
  if (!isUuid(draftId)) return { status: "not-found" };
  const accepted = typedSchema.parse(typed);
  return memberTransaction(member, async (tx) => {
    const { count } = await tx.draft.updateMany({
      where: { id: draftId, organisationId: member.organisationId, revision },
      data: { typed: accepted, revision: { increment: 1 } },
    });
    if (count === 1) return { status: "saved", revision: revision + 1 };
    const current = await draftIn(tx, member, draftId);
    return current === null ? { status: "not-found" } : { status: "conflict", current };
  });
}
