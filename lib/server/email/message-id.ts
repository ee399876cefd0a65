import "server-only";
import { randomUUID } from "node:crypto";
import { env } from "../env";

/**
 * A new Message-ID under the host name of this installation.
 * @param kind what the mail is, for whoever reads a mail log: "reminder", "sign-in"
 */
export function newMessageId(kind: string): string {
  return `<${kind}.${randomUUID()}@${new URL(env().appUrl).hostname}>`;
}
