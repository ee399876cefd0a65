import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** What the server does with the next mails. `stall` reads a mail and never answers. */
export type SmtpBehavior =
  | { readonly kind: "accept" }
  | { readonly kind: "refuse"; readonly code: number }
  | { readonly kind: "stall" };

export interface ReceivedMail {
  readonly recipients: readonly string[];
  readonly parsed: ParsedMail;
  readonly source: string;
}

export interface SmtpSink {
  /** For SMTP_URL. */
  readonly url: string;
  /** Every mail that was answered with 250, oldest first. */
  readonly mails: ReceivedMail[];
  behave(behavior: SmtpBehavior): void;
  close(): Promise<void>;
}

/** A real mail server on a free port of this machine that keeps what it accepts. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const mails: ReceivedMail[] = [];
  let behavior: SmtpBehavior = { kind: "accept" };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    closeTimeout: 100,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        if (behavior.kind === "stall") return;
        if (behavior.kind === "refuse")
          return done(Object.assign(new Error("Refused"), { responseCode: behavior.code }));
        const source = Buffer.concat(chunks);
        const recipients = session.envelope.rcptTo.map((recipient) => recipient.address);
        mails.push({ recipients, parsed: await simpleParser(source), source: source.toString("utf8") });
        done();
      });
    },
  });
  server.on("error", () => undefined); // a client that hangs up is part of some tests
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    behave(next) {
      behavior = next;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
