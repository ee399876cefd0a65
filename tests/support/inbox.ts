import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ParsedMail, simpleParser } from "mailparser";

/** The mails in a site's built-in inbox, oldest first, as the SMTP server took them. */
export async function inboxMails(dataDir = process.env.E2E_DATA_DIR ?? ""): Promise<ParsedMail[]> {
  const directory = join(dataDir, "inbox");
  if (!existsSync(directory)) return [];
  const names = readdirSync(directory).filter((name) => name.endsWith(".eml") && !name.startsWith("."));
  return Promise.all(names.sort().map((name) => simpleParser(readFileSync(join(directory, name)))));
}

/**
 * The newest mail to an address, waited for.
 * @throws Error when none has come within 15 s.
 */
export async function mailTo(address: string, dataDir?: string): Promise<ParsedMail> {
  for (let tries = 0; tries < 150; tries += 1) {
    const mails = await inboxMails(dataDir);
    const mail = mails.findLast(({ to }) => (Array.isArray(to) ? to : [to]).some((one) => one?.text.includes(address)));
    if (mail !== undefined) return mail;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No mail came for ${address}`);
}
