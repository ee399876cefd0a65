import "server-only";
import { applySettings, appTransaction, type Transaction } from "./database/app-transaction";
import { closePrismaClient, prismaClient } from "./database/client";

/**
 * Every way to the database, by name. Each opens one transaction as the role `openbaa_app`, which sees nothing but what
 * the transaction is about; nothing else in the code may hold the client. A test keeps this list and the grep behind it.
 */
export type { Transaction };

/** Whose rows a transaction is about. A `Member` is one; so is a job that works for one organisation. */
export interface OrganisationScope {
  readonly organisationId: string;
}

/** The rows of one organisation: the only way to drafts, agreements, audit events and reminders. */
export function memberTransaction<Result>(
  member: OrganisationScope,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return appTransaction({ organisation_id: member.organisationId }, work);
}

/** Users, sessions, sign-in links, memberships and the names of members' organisations; nothing that they keep. */
export function signInTransaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return appTransaction({ scope: "sign-in" }, work);
}

/** The guest organisation of the browser that knows the secret with this hash: begin it, find it, note a visit. */
export function guestLookUpTransaction<Result>(
  secretHash: string,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return appTransaction({ guest_secret_hash: secretHash }, work);
}

/**
 * Widens an open sign-in transaction, until it ends, to the rows of a guest organisation and of the member's
 * organisation that they move to. One transaction thus uses up the link, opens the session and claims the guest.
 */
export function widenToGuestClaim(
  tx: Transaction,
  claim: { readonly guestOrganisationId: string; readonly organisationId: string },
): Promise<void> {
  return applySettings(tx, { guest_organisation_id: claim.guestOrganisationId, organisation_id: claim.organisationId });
}

/** Reads reminders of all organisations that are due at `at` and neither sent, skipped nor cancelled. Nothing else. */
export function reminderSweepTransaction<Result>(
  at: Date,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return appTransaction({ scope: "reminder-sweep", at: at.toISOString() }, work);
}

/** Reads agreements of all organisations that renew by themselves and whose end has passed at `at`. Nothing else. */
export function renewalSweepTransaction<Result>(at: Date, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return appTransaction({ scope: "renewal-sweep", at: at.toISOString() }, work);
}

/** Guest organisations whose last visit was before `lastVisitBefore`: to delete, with all they hold. */
export function guestPurgeTransaction<Result>(
  lastVisitBefore: Date,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return appTransaction({ scope: "guest-purge", at: lastVisitBefore.toISOString() }, work);
}

/** Whether the database answers now. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await prismaClient().$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
}

/** Lets go of every connection of this process. */
export function closeDatabase(): Promise<void> {
  return closePrismaClient();
}
