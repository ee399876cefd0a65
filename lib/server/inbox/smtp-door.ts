import "server-only";
import { SMTPServer } from "smtp-server";
import type { Mailbox } from "./mailbox";

/** Larger mails are refused with 552. */
const MAIL_BYTES_MAX = 25 * 1024 * 1024;

/**
 * An SMTP server on 127.0.0.1 that puts every mail into `mailbox`, and answers 250 only when it is on disk.
 * @returns a function that closes it.
 */
export function openSmtpDoor(mailbox: Mailbox, port: number): Promise<() => Promise<void>> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    size: MAIL_BYTES_MAX,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (stream.sizeExceeded) return done(Object.assign(new Error("The mail is too large"), { responseCode: 552 }));
        const recipients = session.envelope.rcptTo.map((recipient) => recipient.address);
        mailbox.receive(Buffer.concat(chunks), recipients).then(() => done(), done);
      });
    },
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      server.on("error", (error) => console.error(`Inbox: ${error.message}`));
      resolve(() => new Promise((closed) => server.close(closed)));
    });
  });
}
