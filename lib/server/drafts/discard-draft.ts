import "server-only";
import type { Member } from "../auth/member";
import { memberTransaction } from "../database";
import { isUuid } from "../database/is-uuid";

/** Throws the draft away, for good. An agreement that it was to change stays as it is. */
export async function discardDraft(
  member: Member,
  draftId: string,
): Promise<{ readonly status: "discarded" | "not-found" }> {
  if (!isUuid(draftId)) return { status: "not-found" };
  const { count } = await memberTransaction(member, (tx) =>
    tx.draft.deleteMany({ where: { id: draftId, organisationId: member.organisationId } }),
  );
  return { status: count === 1 ? "discarded" : "not-found" };
}
