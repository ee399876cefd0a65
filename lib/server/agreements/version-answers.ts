import "server-only";
import { type Answers, answersSchema } from "@/lib/questionnaire/answers";
import type { OrganisationScope, Transaction } from "../database";

/** The answers a version was made from. @throws when there is no such version, which its agreement promised. */
export async function versionAnswers(
  tx: Transaction,
  scope: OrganisationScope,
  agreementId: string,
  number: number,
): Promise<Answers> {
  const { answers } = await tx.agreementVersion.findFirstOrThrow({
    where: { organisationId: scope.organisationId, agreementId, number },
    select: { answers: true },
  });
  return answersSchema.parse(answers);
}
