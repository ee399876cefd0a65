import "server-only";
import type { Member } from "../auth/member";
import { memberTransaction, type OrganisationScope, type Transaction } from "../database";
import { isUuid } from "../database/is-uuid";
import { type DraftRecord, draftColumns, toDraftRecord } from "./draft-record";

/** The organisation's draft with this id, or null. An id of another organisation is no draft here. */
export async function findDraft(member: Member, draftId: string): Promise<DraftRecord | null> {
  return memberTransaction(member, (tx) => draftIn(tx, member, draftId));
}

/** The same within an open transaction. */
export async function draftIn(tx: Transaction, scope: OrganisationScope, draftId: string): Promise<DraftRecord | null> {
  if (!isUuid(draftId)) return null;
  const row = await tx.draft.findFirst({
    where: { id: draftId, organisationId: scope.organisationId },
    select: draftColumns,
  });
  return row && toDraftRecord(row);
}
