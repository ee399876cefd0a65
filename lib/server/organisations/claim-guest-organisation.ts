import "server-only";
import { planAllReminders } from "../agreements/plan-agreement-reminders";
import { recordAuditEvent } from "../audit/record-audit-event";
import { type Transaction, widenToGuestClaim } from "../database";
import { nameUnnamedOrganisation } from "./rename-organisation";

export interface GuestClaim {
  readonly guestOrganisationId: string;
  readonly organisationId: string;
  readonly userId: string;
}

/**
 * Moves everything a guest made to the organisation of the member who just signed in, once: drafts, agreements with
 * their versions, trees, reminders and history. Then the guest organisation is gone, and its cookie opens nothing.
 *
 * Runs inside the sign-in transaction, which sees the member's organisation from then on. Versions, reminders and the
 * audit events of agreements follow their agreement through their foreign keys; nobody may rewrite them otherwise.
 */
export async function claimGuestOrganisation(
  tx: Transaction,
  claim: GuestClaim,
  now: Date,
): Promise<"claimed" | "nothing-to-claim"> {
  await widenToGuestClaim(tx, claim);
  const { guestOrganisationId, organisationId } = claim;
  const actor = `user:${claim.userId}` as const;

  // Of two claims of one guest, the second waits here and then finds nothing.
  const [guest] = await tx.$queryRaw<{ name: string }[]>`
    SELECT "name" FROM "organisation" WHERE "id" = ${guestOrganisationId}::uuid AND "kind" = 'guest' FOR UPDATE`;
  if (guest === undefined) return "nothing-to-claim";

  await tx.$executeRaw`
    INSERT INTO "document_tree" ("organisation_id", "content_hash", "tree")
    SELECT ${organisationId}::uuid, "content_hash", "tree" FROM "document_tree"
    WHERE "organisation_id" = ${guestOrganisationId}::uuid
    ON CONFLICT DO NOTHING`;
  const agreements = await tx.agreement.updateMany({
    where: { organisationId: guestOrganisationId },
    data: { organisationId },
  });
  // Drafts that change an agreement went along with it.
  const drafts = await tx.draft.updateMany({
    where: { organisationId: guestOrganisationId },
    data: { organisationId },
  });
  await tx.auditEvent.updateMany({ where: { organisationId: guestOrganisationId }, data: { organisationId } });
  await tx.organisation.deleteMany({ where: { id: guestOrganisationId, kind: "guest" } });

  if (guest.name !== "") await nameUnnamedOrganisation(tx, organisationId, guest.name, actor, now);
  const { timeZone } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { timeZone: true },
  });
  await planAllReminders(tx, { organisationId, timeZone }, now);
  await recordAuditEvent(
    tx,
    { organisationId, agreementId: null },
    actor,
    { type: "guest-claimed", data: { drafts: drafts.count, agreements: agreements.count } },
    now,
  );
  return "claimed";
}
