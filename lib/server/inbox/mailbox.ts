import "server-only";
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ParsedMail, simpleParser } from "mailparser";

export interface MailSummary {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly receivedAt: Date;
}

export interface Mail extends MailSummary {
  readonly text: string;
  /** As sent; shown only in a sandboxed frame. */
  readonly html: string | null;
  readonly source: string;
}

export interface Mailbox {
  /** Resolves when the mail is on disk. */
  receive(source: Buffer, recipients: readonly string[]): Promise<void>;
  /** Newest first. */
  list(): Promise<readonly MailSummary[]>;
  /** @returns null for an id that names no mail. */
  find(id: string): Promise<Mail | null>;
}

/** One file a mail, named by when it came, so that the mails outlive a restart and a person can read them anywhere. */
const FILE_NAME = /^(\d{13})-[0-9a-f-]{36}\.eml$/;

/** How many mails the list shows. */
const LIST_MAX = 200;

export function openMailbox(directory: string): Mailbox {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const summaries = new Map<string, MailSummary>();

  const read = async (id: string): Promise<Mail | null> => {
    const path = join(directory, id);
    if (!FILE_NAME.test(id) || !existsSync(path)) return null;
    const source = readFileSync(path);
    const mail = toMail(id, source, await simpleParser(source, { skipTextToHtml: true }));
    const { text: _text, html: _html, source: _source, ...summary } = mail;
    summaries.set(id, summary);
    return mail;
  };

  return {
    async receive(source, recipients) {
      const id = `${String(Date.now()).padStart(13, "0")}-${randomUUID()}.eml`;
      const envelope = recipients.map((recipient) => `X-Envelope-To: ${recipient}\r\n`).join("");
      const unfinished = join(directory, `.${id}`);
      await writeFile(unfinished, Buffer.concat([Buffer.from(envelope), source]), { mode: 0o600 });
      await rename(unfinished, join(directory, id));
    },
    async list() {
      const ids = readdirSync(directory)
        .filter((name) => FILE_NAME.test(name))
        .sort()
        .reverse()
        .slice(0, LIST_MAX);
      const found: MailSummary[] = [];
      for (const id of ids) {
        const summary = summaries.get(id) ?? (await read(id));
        if (summary) found.push(summary);
      }
      return found;
    },
    find: read,
  };
}

function toMail(id: string, source: Buffer, parsed: ParsedMail): Mail {
  const to = Array.isArray(parsed.to) ? parsed.to.map((one) => one.text).join(", ") : (parsed.to?.text ?? "");
  return {
    id,
    from: parsed.from?.text ?? "",
    to,
    subject: parsed.subject ?? "(no subject)",
    receivedAt: new Date(Number(FILE_NAME.exec(id)?.[1] ?? 0)),
    text: parsed.text ?? "",
    html: parsed.html === false ? null : (parsed.html ?? null),
    source: source.toString("utf8"),
  };
}
