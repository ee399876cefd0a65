import { createHash, randomUUID } from "node:crypto";
import { NextRequest } from "next/server";
import { afterAll, beforeEach, expect, test } from "vitest";
import { GET, POST } from "@/app/api/auth/[...nextauth]/route";
import { findSignInLink } from "@/lib/server/auth/find-sign-in-link";
import { requestSignInLink, type SignInLinkOutcome } from "@/lib/server/auth/request-sign-in-link";
import { newSecret, secretHash } from "@/lib/server/auth/secret-hash";
import { closeDatabase } from "@/lib/server/database";
import { closeMail } from "@/lib/server/email/transport";
import { env } from "@/lib/server/env";
import { createGuestOrganisation } from "@/lib/server/organisations/begin-guest-organisation";
import { testDatabase } from "../support/database";
import { startSmtpSink } from "../support/smtp";
import { asSuperuser } from "../support/stored-organisation";

const smtp = await startSmtpSink();
process.env.SMTP_URL = smtp.url;
const database = await testDatabase();

afterAll(async () => {
  closeMail();
  await closeDatabase();
  await smtp.close();
});

beforeEach(() => {
  smtp.mails.length = 0;
  smtp.behave({ kind: "accept" });
});

test("the mail's link opens a page on this site; its token is stored only as a hash, for ten minutes", async () => {
  const email = anAddress();
  const link = await linkFor(email);
  expect(link.url.origin + link.url.pathname).toBe("http://localhost:3000/sign-in/confirm");
  expect(link.url.search).not.toContain(encodeURIComponent(email));

  const rows = await sql("SELECT token, expires - now() AS left FROM verification_token WHERE identifier = $1", [
    email,
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.token).toBe(createHash("sha256").update(`${link.token}${env().authSecret}`).digest("hex"));
  const dump = JSON.stringify(await sql("SELECT * FROM verification_token", []));
  expect(dump).not.toContain(link.token);
  const [{ minutes }] = (await sql(
    "SELECT round(extract(epoch FROM expires - now()) / 60)::int AS minutes FROM verification_token WHERE identifier = $1",
    [email],
  )) as [{ minutes: number }];
  expect(minutes).toBe(10);
});

test("the sign-in mail is marked as made by a machine, and offers nothing to unsubscribe from", async () => {
  await linkFor(anAddress());
  const headers = smtp.mails.at(-1)?.parsed.headers;
  expect(headers?.get("auto-submitted")).toBe("auto-generated");
  expect(headers?.has("list")).toBe(false);
});

test("when the mail server refuses the mail, nobody is told that it was sent", async () => {
  smtp.behave({ kind: "refuse", code: 550 });
  const said: unknown[] = [];
  const complain = console.error;
  console.error = (...words: unknown[]) => said.push(words.join(" "));
  const outcome = await ask(anAddress());
  console.error = complain;
  expect(outcome).toMatchObject({ status: "refused", message: expect.stringContaining("could not be sent") });
  expect(said).toEqual(["Sign-in failed: Error"]);
});

test("opening the link, twenty times over, uses nothing up", async () => {
  const { token } = await linkFor(anAddress());
  for (let visit = 0; visit < 20; visit++) {
    const response = await GET(new NextRequest(`http://localhost:3000/api/auth/callback/email?token=${token}`));
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe(`/sign-in/confirm?token=${token}`);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await findSignInLink(token, new Date())).toMatchObject({ status: "open" });
  }
  expect((await press(token)).headers.get("location")).toBe("/agreements");
});

test("of fifty parallel presses one signs in", async () => {
  const email = anAddress();
  const { token } = await linkFor(email);
  const responses = await Promise.all(Array.from({ length: 50 }, () => press(token)));
  const signedIn = responses.filter((response) => response.headers.getSetCookie().length > 0);
  expect(signedIn).toHaveLength(1);
  const refused = responses.filter((response) => response !== signedIn[0]);
  expect(new Set(refused.map((response) => response.headers.get("location")))).toEqual(
    new Set(["/sign-in/confirm?link=unknown"]),
  );
  expect(await sessionsOf(email)).toHaveLength(1);
});

test("the session's token is stored only as a hash, and its cookie is out of reach of scripts", async () => {
  const email = anAddress();
  const response = await press((await linkFor(email)).token);
  const [cookie] = response.headers.getSetCookie();
  expect(cookie).toMatch(/^openbaa-session=[\w-]{43}; .*HttpOnly/i);
  expect(cookie).toMatch(/SameSite=lax/i);
  const token = cookie?.match(/=([\w-]{43})/)?.[1] ?? "";
  expect(await sessionsOf(email)).toEqual([{ session_token: secretHash(token) }]);
});

test("a link that is too old signs nobody in, and says so", async () => {
  const email = anAddress();
  const { token } = await linkFor(email);
  await sql("UPDATE verification_token SET expires = now() - interval '1 second' WHERE identifier = $1", [email]);
  expect(await findSignInLink(token, new Date())).toEqual({ status: "expired" });
  const response = await press(token);
  expect(response.headers.get("location")).toBe("/sign-in/confirm?link=expired");
  expect(response.headers.getSetCookie()).toEqual([]);
  expect(await sessionsOf(email)).toEqual([]);
});

test("a link works in another browser than the one that asked, and brings the guest's work along, once", async () => {
  const guest = await createGuestOrganisation(newSecret());
  await sql("INSERT INTO draft (id, organisation_id, typed, updated_at) VALUES ($1, $2, '{}', now())", [
    randomUUID(),
    guest.organisationId,
  ]);
  const email = anAddress();
  const first = await linkFor(email, { guestOrganisationId: guest.organisationId, timeZone: "America/Denver" });
  const second = await linkFor(email, { guestOrganisationId: guest.organisationId });
  for (const { token } of [first, second]) expect((await press(token)).headers.get("location")).toBe("/agreements");

  const organisations = await organisationsOf(email);
  expect(organisations).toEqual([{ kind: "member", time_zone: "America/Denver", drafts: 1 }]);
  expect(await sql("SELECT id FROM organisation WHERE id = $1", [guest.organisationId])).toEqual([]);
});

test("two links of one new person, pressed at once, make one person with one organization", async () => {
  const email = anAddress();
  const links = [await linkFor(email), await linkFor(email)];
  await Promise.all(links.map(({ token }) => press(token)));
  expect(await organisationsOf(email)).toHaveLength(1);
  expect(await sessionsOf(email)).toHaveLength(2);
});

test("people of one email domain are not joined", async () => {
  const emails = [anAddress(), anAddress()];
  for (const email of emails) await press((await linkFor(email)).token);
  const ids = await sql(
    'SELECT DISTINCT organisation_id FROM membership JOIN "user" ON "user".id = user_id WHERE email = ANY($1)',
    [emails],
  );
  expect(ids).toHaveLength(2);
});

test("without a time zone from the browser, or with one that is none, New York counts", async () => {
  const emails = [anAddress(), anAddress()];
  await press((await linkFor(emails[0] ?? "", { timeZone: "Mars/Olympus" })).token);
  await press((await linkFor(emails[1] ?? "")).token);
  for (const email of emails) {
    expect(await organisationsOf(email)).toMatchObject([{ time_zone: "America/New_York" }]);
  }
});

test("signing in again ends the session that the browser had", async () => {
  const email = anAddress();
  const before = cookieOf(await press((await linkFor(email)).token));
  const after = cookieOf(await press((await linkFor(email)).token, { cookie: before }));
  expect(after).not.toBe(before);
  expect(await sessionsOf(email)).toEqual([{ session_token: secretHash(after.split("=")[1] ?? "") }]);
});

test("a form of another site is refused, and uses nothing up", async () => {
  const { token } = await linkFor(anAddress());
  for (const headers of [
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "https://evil.example" },
    { origin: "null" },
    {},
  ]) {
    expect((await press(token, headers, "none")).status).toBe(403);
  }
  expect(await findSignInLink(token, new Date())).toMatchObject({ status: "open" });
});

test("every other address of next-auth is closed", async () => {
  for (const path of ["signin/email", "session", "csrf", "providers", "signout", "callback/credentials"]) {
    const url = `http://localhost:3000/api/auth/${path}`;
    expect((await GET(new NextRequest(url))).status).toBe(404);
    expect((await POST(new NextRequest(url, { method: "POST", headers: sameOrigin }))).status).toBe(404);
  }
});

test("signing in leads only to a path of this site", async () => {
  for (const callbackUrl of [
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/.//evil.example",
    "/agreements/../..//evil.example",
    "/%2e//evil.example",
    "javascript:alert(1)",
    "evil",
  ]) {
    const { token, url } = await linkFor(anAddress(), { callbackUrl });
    expect(url.searchParams.get("callbackUrl")).toBe("/agreements");
    const response = await press(token, {}, "same-origin", callbackUrl);
    expect(response.headers.get("location")).toBe("/agreements");
  }
  const { token } = await linkFor(anAddress());
  const response = await press(token, {}, "same-origin", "/agreements/record?vendor=segment");
  expect(response.headers.get("location")).toBe("/agreements/record?vendor=segment");
});

test.each([
  ['"attacker@evil.example"@example.com'],
  ["a@example.com,b@example.com"],
  ["a@example.com\r\nBcc: b@example.com"],
  ["a＠example.com"],
  ["a@b@example.com"],
  ["jos\u00e9@example.com"],
  ["a@example"],
  ["a b@example.com"],
  [""],
  [`${"a".repeat(65)}@example.com`],
])("the address %j is refused and nothing is mailed", async (email) => {
  expect(await ask(email)).toMatchObject({ status: "refused" });
  expect(smtp.mails).toEqual([]);
});

test("an address in capitals is the same address", async () => {
  const email = anAddress();
  await press((await linkFor(email)).token);
  await press((await linkFor(` ${email.toUpperCase()} `)).token);
  expect(await sql('SELECT email FROM "user" WHERE lower(email) = $1', [email])).toEqual([{ email }]);
});

test("a sixth link within the hour is refused, in the same words for everyone", async () => {
  const known = anAddress();
  await press((await linkFor(known)).token);
  const unknown = anAddress();
  const answers: SignInLinkOutcome[] = [];
  for (const [email, times] of [
    [known, 4],
    [unknown, 5],
  ] as const) {
    for (let count = 0; count < times; count++) expect(await ask(email)).toMatchObject({ status: "sent" });
    answers.push(await ask(email));
  }
  expect(answers[0]).toMatchObject({ status: "refused" });
  expect(answers[1]).toEqual(answers[0]);
});

test("a twenty-first link from one sender within the hour is refused", async () => {
  const ip = `ip-${randomUUID()}`;
  for (let count = 0; count < 20; count++) expect(await ask(anAddress(), { ip })).toMatchObject({ status: "sent" });
  expect(await ask(anAddress(), { ip })).toMatchObject({ status: "refused" });
});

const sameOrigin = { "sec-fetch-site": "same-origin" };

function anAddress(): string {
  return `${randomUUID()}@example.com`;
}

function ask(email: string, given: Partial<Parameters<typeof requestSignInLink>[0]> = {}): Promise<SignInLinkOutcome> {
  return requestSignInLink({
    email,
    callbackUrl: undefined,
    timeZone: undefined,
    guestOrganisationId: null,
    ip: randomUUID(),
    ...given,
  });
}

/** Asks for a link and takes it out of the mail. */
async function linkFor(email: string, given: Partial<Parameters<typeof requestSignInLink>[0]> = {}) {
  expect(await ask(email, given)).toMatchObject({ status: "sent" });
  const address = email.trim().toLowerCase();
  const mail = smtp.mails.findLast(({ recipients }) => recipients.length === 1 && recipients[0] === address);
  const href = mail?.parsed.text?.match(/http\S+\/sign-in\/confirm\S+/)?.[0] ?? "";
  const url = new URL(href);
  return { url, token: url.searchParams.get("token") ?? "" };
}

/** The button of the confirmation page. */
function press(
  token: string,
  headers: Record<string, string> = {},
  site: "same-origin" | "none" = "same-origin",
  callbackUrl?: string,
): Promise<Response> {
  return POST(
    new NextRequest("http://localhost:3000/api/auth/callback/email", {
      method: "POST",
      headers: { ...(site === "same-origin" ? sameOrigin : {}), ...headers },
      body: new URLSearchParams({ token, ...(callbackUrl === undefined ? {} : { callbackUrl }) }),
    }),
  );
}

function cookieOf(response: Response): string {
  return response.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}

async function sql(text: string, values: unknown[]): Promise<Record<string, unknown>[]> {
  return asSuperuser(database, async (client) => (await client.query(text, values)).rows);
}

function sessionsOf(email: string) {
  return sql('SELECT session_token FROM session JOIN "user" ON "user".id = user_id WHERE email = $1', [email]);
}

function organisationsOf(email: string) {
  return sql(
    `SELECT organisation.kind, time_zone, (SELECT count(*)::int FROM draft WHERE organisation_id = organisation.id) AS drafts
     FROM organisation JOIN membership ON organisation.id = organisation_id JOIN "user" ON "user".id = user_id
     WHERE email = $1`,
    [email],
  );
}
