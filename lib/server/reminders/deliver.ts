import "server-only";
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { reminderMail } from "../email/reminder-mail";
import { sendFailure } from "../email/send-failure";
import { sendMail } from "../email/transport";
import { claimDelivery } from "./claim-delivery";
import type { DeliveryRef } from "./prepare-deliveries";
import { recordFailed, recordRetry, recordSent } from "./record-delivery";
import { ATTEMPTS_MAX, retryDelaySeconds } from "./retry-delay";

export type DeliveryOutcome =
  | { readonly status: "sent" | "failed" | "gone" }
  /** Not settled: somebody else is sending it, or the mail server asked to come back later. */
  | { readonly status: "held"; readonly until: Date };

/**
 * Claims one delivery, sends it, then records it. When the process dies between the mail server's word and the record,
 * the mail is sent once more after the lease, with the same Message-ID; nothing else makes two.
 */
export async function deliver(ref: DeliveryRef): Promise<DeliveryOutcome> {
  const claimedBy = `${hostname()}/${process.pid}/${randomUUID()}`;
  const claim = await claimDelivery(ref, claimedBy, new Date());
  if (claim.status !== "claimed") return claim;
  const { delivery } = claim;
  try {
    await sendMail(await reminderMail({ ...delivery, organisationId: ref.organisationId }));
  } catch (error) {
    const failure = sendFailure(error);
    if (failure.kind === "permanent" || delivery.attempts >= ATTEMPTS_MAX) {
      await recordFailed(ref, failure.reason, new Date());
      return { status: "failed" };
    }
    const inSeconds = retryDelaySeconds(delivery.attempts, Math.random());
    await recordRetry(ref, claimedBy, failure.reason, inSeconds);
    return { status: "held", until: new Date(Date.now() + inSeconds * 1_000) };
  }
  await recordSent(ref, new Date());
  return { status: "sent" };
}
