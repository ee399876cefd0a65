import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { env } from "../env";

/** Whose reminders to stop. */
const subscriptionSchema = z.strictObject({ organisationId: z.uuid(), userId: z.uuid() });

export type Subscription = z.output<typeof subscriptionSchema>;

/** The address that stops the reminders of one organisation to one member, for RFC 8058. Signed, and it names nobody. */
export function unsubscribeUrl(subscription: Subscription): string {
  const payload = Buffer.from(JSON.stringify(subscription)).toString("base64url");
  return `${env().appUrl}/settings/unsubscribe?${new URLSearchParams({ for: payload, proof: proofOf(payload) })}`;
}

/** Reads such an address back. Null when it was not made here. */
export function subscriptionIn(query: URLSearchParams): Subscription | null {
  const payload = query.get("for") ?? "";
  const proof = Buffer.from(query.get("proof") ?? "");
  const expected = Buffer.from(proofOf(payload));
  if (proof.length !== expected.length || !timingSafeEqual(proof, expected)) return null;
  return subscriptionSchema.parse(JSON.parse(Buffer.from(payload, "base64url").toString("utf8")));
}

function proofOf(payload: string): string {
  return createHmac("sha256", env().authSecret).update(`unsubscribe:${payload}`).digest("base64url");
}
