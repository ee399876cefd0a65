import "server-only";
import { actorOf } from "../audit/record-audit-event";
import type { Member } from "../auth/member";
import type { Transaction } from "../database";
import type { DraftedVersion } from "./draft-version";
import { toJson } from "./to-json";

/** What is stored of a version, beside the agreement itself. */
export interface VersionToStore {
  readonly version: DraftedVersion;
  readonly idempotencyKey: string;
}

/** Writes one immutable version, and its tree unless a version before had the same. */
export async function storeVersion(
  tx: Transaction,
  member: Member,
  agreementId: string,
  number: number,
  { version, idempotencyKey }: VersionToStore,
  now: Date,
): Promise<void> {
  const { organisationId } = member;
  const { drafted, contentHash, pdfSha256 } = version;
  await tx.documentTree.createMany({
    data: { organisationId, contentHash, tree: toJson(drafted.document) },
    skipDuplicates: true,
  });
  await tx.agreementVersion.create({
    data: {
      organisationId,
      agreementId,
      number,
      idempotencyKey,
      answers: toJson(drafted.answers),
      facts: toJson(drafted.facts),
      findings: toJson(drafted.findings),
      warnings: toJson(drafted.warnings),
      libraryVersion: drafted.libraryVersion,
      contentHash,
      pdfSha256,
      createdBy: actorOf(member),
      createdAt: now,
    },
    select: { id: true },
  });
}

/** What the audit event of a version says. */
export function versionEventData(number: number, { drafted, contentHash, pdfSha256 }: DraftedVersion) {
  return { version: number, libraryVersion: drafted.libraryVersion, contentHash, pdfSha256 };
}
