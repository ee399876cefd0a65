import "server-only";
import type { DraftedAgreement } from "@/lib/document/draft-agreement";
import { answersSchema } from "@/lib/questionnaire/answers";
import type { Member } from "../auth/member";
import { memberTransaction } from "../database";
import { isUuid } from "../database/is-uuid";
import { readFacts, readFindings, readTree, readWarnings } from "./stored-version";

/** One version with its text, and all that led to it. */
export interface AgreementVersionRecord extends DraftedAgreement {
  readonly agreementId: string;
  readonly number: number;
  readonly contentHash: string;
  /** SHA-256 (hex) of the PDF as it was drawn when the version was made. */
  readonly pdfSha256: string;
  readonly createdAt: Date;
}

/** The version with its document tree, or null. The only reader of trees. */
export async function findAgreementVersion(
  member: Member,
  agreementId: string,
  number: number,
): Promise<AgreementVersionRecord | null> {
  if (!isUuid(agreementId) || !Number.isSafeInteger(number) || number < 1 || number > 2_147_483_647) return null;
  const row = await memberTransaction(member, (tx) =>
    tx.agreementVersion.findFirst({
      where: { organisationId: member.organisationId, agreementId, number },
      select: {
        agreementId: true,
        number: true,
        answers: true,
        facts: true,
        findings: true,
        warnings: true,
        libraryVersion: true,
        contentHash: true,
        pdfSha256: true,
        createdAt: true,
        tree: { select: { tree: true } },
      },
    }),
  );
  if (row === null) return null;
  const { tree, answers, facts, findings, warnings, ...version } = row;
  return {
    ...version,
    schemaVersion: 1,
    document: readTree(tree.tree, row.contentHash),
    answers: answersSchema.parse(answers),
    facts: readFacts(facts),
    findings: readFindings(findings),
    warnings: readWarnings(warnings),
  };
}
