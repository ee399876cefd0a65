import "server-only";
import type { AuditEvent } from "@/lib/agreements/audit-event";
import type { Transaction } from "../database";

/** Who did it: a signed-in person, the browser of a guest, or a job. */
export type Actor = `user:${string}` | "guest" | "system";

export interface AuditSubject {
  readonly organisationId: string;
  /** Null for what concerns the organisation itself. */
  readonly agreementId: string | null;
}

/** The actor of a request. */
export function actorOf(member: { readonly userId: string | null }): Actor {
  return member.userId === null ? "guest" : `user:${member.userId}`;
}

/** Writes down what happens, in the transaction in which it happens: both stand, or neither does. */
export async function recordAuditEvent(
  tx: Transaction,
  subject: AuditSubject,
  actor: Actor,
  event: AuditEvent,
  now: Date,
): Promise<void> {
  await tx.auditEvent.create({
    data: {
      organisationId: subject.organisationId,
      agreementId: subject.agreementId,
      type: event.type,
      data: event.data,
      actor,
      at: now,
    },
  });
}
