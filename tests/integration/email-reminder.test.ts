import { afterAll, beforeEach, expect, test } from "vitest";
import { reminderMail } from "@/lib/server/email/reminder-mail";
import { sendFailure } from "@/lib/server/email/send-failure";
import type { ReminderFacts } from "@/lib/server/email/templates/reminder-letter";
import { closeMail, mailIsReachable, sendMail } from "@/lib/server/email/transport";
import { subscriptionIn } from "@/lib/server/email/unsubscribe-url";
import { env } from "@/lib/server/env";
import { startSmtpSink } from "../support/smtp";

const smtp = await startSmtpSink();
Object.assign(process.env, {
  DATABASE_URL: "postgres://nobody@127.0.0.1:9/none",
  SMTP_URL: smtp.url,
  MAIL_FROM: "OpenBAA <openbaa@localhost>",
  APP_URL: "http://localhost:3000",
  AUTH_SECRET: "a secret of the tests, at least 32 characters",
});

afterAll(async () => {
  closeMail();
  await smtp.close();
});

beforeEach(() => {
  smtp.mails.length = 0;
  smtp.behave({ kind: "accept" });
});

const userId = "0193a8c0-0000-7000-8000-000000000003";
const organisationId = "0193a8c0-0000-7000-8000-000000000001";
const messageId = "<reminder.1@localhost>";
const facts: ReminderFacts = {
  basis: "end",
  basisDate: "2027-12-31",
  today: "2027-10-02",
  agreementId: "0193a8c0-0000-7000-8000-000000000002",
  organisationName: "Riverside Clinic",
  title: "Business Associate Agreement",
  counterparty: "Twilio Inc.",
  paper: "ours",
  endDate: "2027-12-31",
  effectiveDate: "2026-11-23",
  signedOn: "2026-11-25",
  pdfSha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
};

/** The mail as the mail server got it. */
async function sent(given: Partial<ReminderFacts> = {}) {
  await sendMail(
    await reminderMail({
      recipient: "ada@example.com",
      userId,
      messageId,
      organisationId,
      facts: { ...facts, ...given },
    }),
  );
  const mail = smtp.mails.at(-1);
  if (mail === undefined) throw new Error("no mail arrived");
  return mail;
}

test("a reminder says which agreement, why now and what to do, in HTML and in plain text", async () => {
  const { parsed } = await sent();
  for (const form of [parsed.text ?? "", plain(parsed.html || "")]) {
    expect(form).toContain("This agreement ends on December 31, 2027");
    expect(form).toContain("Business Associate Agreement with Twilio Inc. ends in 90 days");
    expect(form).toContain("Renew or end the agreement");
    expect(form).toContain(facts.pdfSha256);
    expect(form).toContain("You get this as a member of Riverside Clinic");
  }
  expect(parsed.html || "").toContain(`href="http://localhost:3000/agreements/${facts.agreementId}"`);
  expect(parsed.text).toContain(`http://localhost:3000/agreements/${facts.agreementId}`);
  expect((parsed.html || "").match(/<a /g)).toHaveLength(1);
});

test("its headers: the Message-ID it was given, made by a machine, and one step to unsubscribe", async () => {
  const { parsed } = await sent();
  expect(parsed.messageId).toBe(messageId);
  expect(parsed.headers.get("auto-submitted")).toBe("auto-generated");
  expect(parsed.headers.get("subject")).toBe(
    "Agreement ends in 90 days: Business Associate Agreement with Twilio Inc.",
  );
  const list = parsed.headers.get("list") as unknown as { unsubscribe: { url: string }; "unsubscribe-post": unknown };
  expect(JSON.stringify(list)).toContain("One-Click");
  const url = new URL(list.unsubscribe.url);
  expect(url.pathname).toBe("/settings/unsubscribe");
  expect(subscriptionIn(url.searchParams)).toEqual({ organisationId, userId });
});

test("an address to unsubscribe that was not made here is worth nothing", async () => {
  const { parsed } = await sent();
  const list = parsed.headers.get("list") as unknown as { unsubscribe: { url: string } };
  const query = new URL(list.unsubscribe.url).searchParams;
  const other = Buffer.from(JSON.stringify({ organisationId, userId: organisationId })).toString("base64url");
  expect(subscriptionIn(new URLSearchParams({ for: other, proof: query.get("proof") ?? "" }))).toBeNull();
  expect(subscriptionIn(new URLSearchParams({ for: query.get("for") ?? "", proof: "" }))).toBeNull();
  expect(subscriptionIn(new URLSearchParams())).toBeNull();
});

test.each([
  ["Twilio\r\nBcc: victim@example.com"],
  ["Twilio\nContent-Type: text/html\n\n<h1>"],
  ["Twilio\u2028Bcc: victim@example.com"],
  ["Twilio\u0000\u0085\u000bBcc: victim@example.com"],
])("the name %j starts no header and reaches nobody else", async (counterparty) => {
  const { parsed, recipients, source } = await sent({ counterparty, title: counterparty });
  expect(recipients).toEqual(["ada@example.com"]);
  expect(parsed.bcc).toBeUndefined();
  expect(parsed.headers.get("content-type")).toMatchObject({ value: "multipart/alternative" });
  const head = source.slice(0, source.indexOf("\r\n\r\n"));
  expect(head).not.toMatch(/^(bcc|content-type: text\/html)/im);
  expect([...head.matchAll(/^subject:/gim)]).toHaveLength(1);
});

test.each([
  ["<script>alert(1)</script>"],
  [`{{services}} \${x}`],
  ["=1+1"],
  ['"><img src=x onerror=alert(1)>'],
  ["עברית 🙂"],
])("the name %j is printed as plain text", async (counterparty) => {
  const { parsed } = await sent({ counterparty });
  expect(parsed.subject).toContain(counterparty);
  expect(parsed.text).toContain(counterparty);
  expect(plain(parsed.html || "")).toContain(counterparty);
  expect(parsed.html || "").not.toMatch(/<script|<img/i);
});

test("a name that turns the reading direction around is printed without that mark", async () => {
  const { parsed } = await sent({ counterparty: "Twilio \u202egro.live" });
  expect(parsed.subject).not.toContain("\u202e");
  expect(parsed.html || "").not.toContain("\u202e");
});

test.each([
  [421, "transient"],
  [450, "transient"],
  [550, "permanent"],
  [552, "permanent"],
])("an answer of %i is %s", async (code, kind) => {
  smtp.behave({ kind: "refuse", code });
  const failure = await sent().then(() => null, sendFailure);
  expect(failure?.kind).toBe(kind);
  expect(failure?.reason).toContain(String(code));
});

test("a mail server that never answers is given up after its time, and another mail is not held up", async () => {
  smtp.behave({ kind: "stall" });
  const stalled = sent().then(() => null, sendFailure);
  await new Promise((resolve) => setTimeout(resolve, 500));
  smtp.behave({ kind: "accept" });
  await sent();
  expect(smtp.mails).toHaveLength(1);
  expect(await stalled).toMatchObject({ kind: "transient" });
});

test("a mail server that is away is a passing trouble", async () => {
  expect(await mailIsReachable()).toBe(true);
  closeMail();
  const settings = env();
  const before = settings.smtpUrl;
  Object.assign(settings, { smtpUrl: "smtp://127.0.0.1:9" });
  expect(await sent().then(() => null, sendFailure)).toMatchObject({ kind: "transient" });
  expect(await mailIsReachable()).toBe(false);
  closeMail();
  Object.assign(settings, { smtpUrl: before });
});

/** What a reader of the HTML sees. */
function plain(html: string): string {
  const body = html.slice(html.indexOf("<body"));
  const text = body.replace(/<!--.*?-->/g, "").replace(/<[^>]+>/g, "\n");
  const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'", "&amp;": "&" };
  return text.replace(/&(?:lt|gt|quot|#x27|amp);/g, (entity) => entities[entity] ?? entity);
}
