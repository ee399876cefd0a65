import "server-only";
import type { AgreementRecord } from "@/lib/agreements/agreement-record";
import type { Member } from "../auth/member";
import type { OrganisationScope, Transaction } from "../database";
import { isUuid } from "../database/is-uuid";
import { agreementColumns, toAgreementRecord } from "./agreement-record";

/**
 * The organisation's agreement with this id, held until the transaction ends, so that of two people who act on it the
 * second sees what the first did. Null when there is none: an id of another organisation is no agreement here.
 */
export async function lockAgreement(
  tx: Transaction,
  scope: OrganisationScope | Member,
  agreementId: string,
): Promise<AgreementRecord | null> {
  if (!isUuid(agreementId)) return null;
  const where = { id: agreementId, organisationId: scope.organisationId };
  await tx.$queryRaw`
    SELECT 1 FROM "agreement" WHERE "id" = ${where.id}::uuid AND "organisation_id" = ${where.organisationId}::uuid
    FOR UPDATE`;
  const row = await tx.agreement.findFirst({ where, select: agreementColumns });
  return row && toAgreementRecord(row);
}
