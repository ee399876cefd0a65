import "server-only";
import { guestPurgeTransaction } from "../database";
import { GUEST_DAYS } from "./guest-days";

/** Deletes guest organisations that nobody visited for 90 days, with all they hold. For a daily job. */
export async function purgeGuestOrganisations(now: Date): Promise<{ purged: number }> {
  const lastVisitBefore = new Date(now.getTime() - GUEST_DAYS * 24 * 60 * 60 * 1000);
  const { count } = await guestPurgeTransaction(lastVisitBefore, (tx) =>
    tx.organisation.deleteMany({ where: { kind: "guest", lastVisitAt: { lt: lastVisitBefore } } }),
  );
  return { purged: count };
}
