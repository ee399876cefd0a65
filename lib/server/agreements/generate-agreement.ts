import "server-only";
import type { Member } from "../auth/member";
import { memberTransaction, type OrganisationScope, type Transaction } from "../database";
import { isDuplicate } from "../database/conflict";
import { isUuid } from "../database/is-uuid";
import type { DraftRecord } from "../drafts/draft-record";
import { findDraft } from "../drafts/find-draft";
import { draftVersion, type Incomplete } from "./draft-version";
import { type NotFound, notFound, type Refused } from "./refusal";
import { storeAgreement } from "./store-agreement";
import { storeNextVersion } from "./store-next-version";

export interface Generated {
  readonly status: "generated";
  readonly agreementId: string;
  readonly version: number;
}

export type AgreementGenerated = Generated | Incomplete | NotFound | Refused;

const ATTEMPTS = 5;

/**
 * Makes the agreement of a draft, or the next version of the agreement that the draft changes, and uses the draft up.
 * The agreement, its version and tree, the audit event and the planned reminders are written together or not at all.
 *
 * @param request.idempotencyKey the same for a retried request, which finds what the first one made, also when both
 *   run at once
 */
export async function generateAgreement(
  member: Member,
  request: { readonly draftId: string; readonly idempotencyKey: string },
  now: Date,
): Promise<AgreementGenerated> {
  const { idempotencyKey } = request;
  for (let attempt = 1; ; attempt++) {
    const draft = await findDraft(member, request.draftId);
    if (draft === null) return (await madeBefore(member, idempotencyKey)) ?? notFound;
    const version = await draftVersion(draft.typed);
    if (version.status === "incomplete") return version;
    try {
      const outcome = await memberTransaction(member, async (tx) => {
        if (!(await useUp(tx, member, draft))) return madeIn(tx, member, idempotencyKey);
        return draft.agreementId === null
          ? storeAgreement(tx, member, { version, idempotencyKey }, now)
          : storeNextVersion(tx, member, { agreementId: draft.agreementId, version, idempotencyKey }, now);
      });
      if (outcome !== null) return outcome;
    } catch (error) {
      // Another draft was finished under this key: the key says that it is the same request.
      if (isDuplicate(error)) return (await madeBefore(member, idempotencyKey)) ?? notFound;
      throw error;
    }
    // The draft was saved while its agreement was drawn up: what counts is what stands in it now.
    if (attempt === ATTEMPTS) throw new Error("The draft kept changing while its agreement was made");
  }
}

/** Takes the draft away if it still is what the agreement was drawn up from. Of parallel requests one succeeds. */
async function useUp(tx: Transaction, member: OrganisationScope, draft: DraftRecord): Promise<boolean> {
  const { count } = await tx.draft.deleteMany({
    where: { id: draft.id, organisationId: member.organisationId, revision: draft.revision },
  });
  return count === 1;
}

function madeBefore(member: Member, idempotencyKey: string): Promise<Generated | null> {
  return memberTransaction(member, (tx) => madeIn(tx, member, idempotencyKey));
}

async function madeIn(tx: Transaction, scope: OrganisationScope, idempotencyKey: string): Promise<Generated | null> {
  if (!isUuid(idempotencyKey)) return null;
  const made = await tx.agreementVersion.findUnique({
    where: { organisationId_idempotencyKey: { organisationId: scope.organisationId, idempotencyKey } },
    select: { agreementId: true, number: true },
  });
  return made && { status: "generated", agreementId: made.agreementId, version: made.number };
}
