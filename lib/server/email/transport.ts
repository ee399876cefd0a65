import "server-only";
import { setTimeout } from "node:timers/promises";
import nodemailer, { type Transporter } from "nodemailer";
import { env } from "../env";
import { headerLine } from "./header-line";
import type { Mail } from "./mail";

/** A mail server gets this long for one mail, from the connection to its last word. */
const SEND_TIMEOUT_MS = 20_000;

let transporter: Transporter | undefined;

function smtp(): Transporter {
  transporter ??= nodemailer.createTransport({
    url: env().smtpUrl,
    pool: true,
    maxConnections: 5,
    // A connection lost in the middle of a mail is reported, never silently tried again: the lease decides about that.
    maxRequeues: 0,
    idleTimeout: 20_000,
    dnsTimeout: SEND_TIMEOUT_MS / 2,
    connectionTimeout: SEND_TIMEOUT_MS / 2,
    greetingTimeout: SEND_TIMEOUT_MS / 2,
    socketTimeout: SEND_TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return transporter;
}

/**
 * Hands one mail to the mail server and returns once the server has accepted it.
 * @throws an error for `sendFailure` to read
 */
export async function sendMail(mail: Mail): Promise<void> {
  await smtp().sendMail({
    from: env().mailFrom,
    // An object, so that nothing in the address is parsed as a name or a second address.
    to: { name: "", address: mail.to },
    subject: headerLine(mail.subject),
    html: mail.html,
    text: mail.text,
    messageId: mail.messageId,
    headers: { "Auto-Submitted": "auto-generated", ...mail.headers },
    signal: AbortSignal.timeout(SEND_TIMEOUT_MS),
  });
}

/** Whether the mail server lets us in within three seconds. Sends nothing. */
export async function mailIsReachable(): Promise<boolean> {
  const tooLate = setTimeout(3_000, false, { ref: false });
  const answer = smtp()
    .verify()
    .catch(() => false);
  return Promise.race([answer, tooLate]);
}

/** Closes the connections kept open, so that the process can end. The next mail opens new ones. */
export function closeMail(): void {
  transporter?.close();
  transporter = undefined;
}
