import "server-only";
import { defaultTimeZone } from "@/lib/reminders/time-zones";
import type { Transaction } from "../database";
import { claimGuestOrganisation } from "../organisations/claim-guest-organisation";
import { wakeGuestReminders } from "../reminders/wake-guest-reminders";
import type { LinkOrigin } from "./sign-in-attempt";

/**
 * Gives a person who signs in their organisation, and what the guest that asked for the link has made. A first
 * sign-in begins an organisation of one: an email domain never joins people.
 */
export async function joinOrganisation(tx: Transaction, userId: string, link: LinkOrigin, now: Date): Promise<void> {
  const organisationId = (await findOrganisation(tx, userId)) ?? (await beginOrganisation(tx, userId, link.timeZone));
  const { guestOrganisationId } = link;
  if (guestOrganisationId !== null) {
    const claim = await claimGuestOrganisation(tx, { guestOrganisationId, organisationId, userId }, now);
    if (claim === "claimed") await wakeGuestReminders(tx, organisationId);
  }
}

async function findOrganisation(tx: Transaction, userId: string): Promise<string | null> {
  const membership = await tx.membership.findFirst({
    where: { userId },
    orderBy: [{ createdAt: "asc" }, { organisationId: "asc" }],
    select: { organisationId: true },
  });
  return membership?.organisationId ?? null;
}

/** Its name follows from the first agreement, or is typed in the settings. */
async function beginOrganisation(tx: Transaction, userId: string, timeZone: string | null): Promise<string> {
  const { id } = await tx.organisation.create({
    data: { kind: "member", timeZone: timeZone ?? defaultTimeZone },
    select: { id: true },
  });
  await tx.membership.create({ data: { organisationId: id, userId } });
  return id;
}
