import "server-only";
import { type Actor, actorOf, recordAuditEvent } from "../audit/record-audit-event";
import type { Member } from "../auth/member";
import { memberTransaction, type Transaction } from "../database";
import { organisationNameSchema } from "./organisation-name";

/** Gives the organisation the name its members want. @throws ZodError on a name that is empty, too long or not one line. */
export async function renameOrganisation(member: Member, name: string, now: Date): Promise<void> {
  const to = organisationNameSchema.parse(name);
  await memberTransaction(member, (tx) => setName(tx, member.organisationId, to, actorOf(member), now));
}

/** Names an organisation that has no name yet after the party that prepares its agreement. */
export async function nameUnnamedOrganisation(
  tx: Transaction,
  organisationId: string,
  name: string,
  actor: Actor,
  now: Date,
): Promise<void> {
  const unnamed = await tx.organisation.count({ where: { id: organisationId, name: "" } });
  if (unnamed === 1) await setName(tx, organisationId, name, actor, now);
}

async function setName(tx: Transaction, organisationId: string, to: string, actor: Actor, now: Date): Promise<void> {
  const organisation = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { name: true },
  });
  if (organisation.name === to) return;
  await tx.organisation.updateMany({ where: { id: organisationId }, data: { name: to } });
  await recordAuditEvent(
    tx,
    { organisationId, agreementId: null },
    actor,
    { type: "organisation-named", data: { from: organisation.name, to } },
    now,
  );
}
