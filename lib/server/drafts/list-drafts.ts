import "server-only";
import type { Member } from "../auth/member";
import { memberTransaction } from "../database";
import { type DraftRecord, draftColumns, toDraftRecord } from "./draft-record";

/** Nobody has this many unfinished agreements; the rest is found once these are. */
const DRAFTS_SHOWN = 50;

/** The organisation's drafts, the one worked on last first. */
export async function listDrafts(member: Member): Promise<readonly DraftRecord[]> {
  const rows = await memberTransaction(member, (tx) =>
    tx.draft.findMany({
      where: { organisationId: member.organisationId },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      take: DRAFTS_SHOWN,
      select: draftColumns,
    }),
  );
  return rows.map(toDraftRecord);
}
