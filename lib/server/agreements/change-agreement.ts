import "server-only";
import { openActs } from "@/lib/agreements/lifecycle";
import { typedFromAnswers } from "@/lib/questionnaire/typed";
import type { Member } from "../auth/member";
import { memberTransaction } from "../database";
import { lockAgreement } from "./lock-agreement";
import { type NotFound, notFound, type Refused, refused } from "./refusal";
import { versionAnswers } from "./version-answers";

export type AgreementChange = { readonly status: "draft"; readonly draftId: string } | NotFound | Refused;

/**
 * Opens a draft with the answers of a version, to make the agreement's next version from; the agreement stays as it is
 * until then. A change that was begun and not finished is gone on with.
 */
export async function changeAgreement(
  member: Member,
  { agreementId, version }: { agreementId: string; version: number },
): Promise<AgreementChange> {
  return memberTransaction(member, async (tx) => {
    const agreement = await lockAgreement(tx, member, agreementId);
    const exists =
      Number.isInteger(version) && version >= 1 && agreement !== null && version <= agreement.currentVersion;
    if (!exists) return notFound;
    if (!openActs(agreement).includes("change")) {
      return refused("version", "An agreement that has ended can’t be changed. Prepare a new one");
    }
    const { organisationId } = member;
    const begun = await tx.draft.findFirst({
      where: { organisationId, agreementId: agreement.id },
      orderBy: { updatedAt: "desc" },
      select: { id: true },
    });
    if (begun !== null) return { status: "draft", draftId: begun.id };
    const answers = await versionAnswers(tx, member, agreement.id, version);
    const { id } = await tx.draft.create({
      data: { organisationId, agreementId: agreement.id, typed: typedFromAnswers(answers) },
      select: { id: true },
    });
    return { status: "draft", draftId: id };
  });
}
