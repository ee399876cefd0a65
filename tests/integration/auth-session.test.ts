import { randomUUID } from "node:crypto";
import { NextRequest } from "next/server";
import { afterAll, expect, test } from "vitest";
import { GET as openUnsubscribe, POST as unsubscribe } from "@/app/settings/unsubscribe/route";
import { adapter } from "@/lib/server/auth/adapter";
import { listMembers } from "@/lib/server/auth/list-members";
import { handlers } from "@/lib/server/auth/next-auth";
import { purgeSignIns } from "@/lib/server/auth/purge-sign-ins";
import { newSecret, secretHash } from "@/lib/server/auth/secret-hash";
import { sessionCookie } from "@/lib/server/auth/session-cookie";
import { signOutEverywhere } from "@/lib/server/auth/sign-out-everywhere";
import { closeDatabase } from "@/lib/server/database";
import { unsubscribeUrl } from "@/lib/server/email/unsubscribe-url";
import { env } from "@/lib/server/env";
import { setWantsReminders } from "@/lib/server/reminders/set-wants-reminders";
import { testDatabase } from "../support/database";
import { asSuperuser, storeOrganisation } from "../support/stored-organisation";

const database = await testDatabase();
afterAll(closeDatabase);

const DAY = 24 * 60 * 60 * 1_000;

test("a session opens to its token, and not to what the database keeps of it", async () => {
  const { token, email } = await session(30 * DAY);
  expect((await ask(token))?.user.email).toBe(email);
  expect(await ask(secretHash(token))).toBeNull();
  expect(await ask("")).toBeNull();
});

test("under https the cookie is bound to this host and to https", () => {
  const settings = env();
  const before = settings.appUrl;
  expect(sessionCookie()).toMatchObject({ name: "openbaa-session", options: { secure: false, path: "/" } });
  Object.assign(settings, { appUrl: "https://baa.example.com" });
  expect(sessionCookie()).toMatchObject({ name: "__Host-openbaa-session", options: { secure: true, path: "/" } });
  expect(sessionCookie().options).not.toHaveProperty("domain");
  Object.assign(settings, { appUrl: before });
});

test("a visit lets a session last another 30 days", async () => {
  const { token } = await session(10 * DAY);
  await ask(token);
  const found = await adapter.getSessionAndUser(token);
  expect(found?.session.expires.getTime()).toBeGreaterThan(Date.now() + 29 * DAY);
});

test("a session that ran out opens nothing, and is forgotten", async () => {
  const { token } = await session(-1);
  expect(await ask(token)).toBeNull();
  expect(await adapter.getSessionAndUser(token)).toBeNull();
});

test("signing out everywhere ends every session of that person, and of nobody else", async () => {
  const { token, userId } = await session(30 * DAY);
  const elsewhere = await session(30 * DAY, userId);
  const other = await session(30 * DAY);
  await signOutEverywhere(userId);
  expect(await ask(token)).toBeNull();
  expect(await ask(elsewhere.token)).toBeNull();
  expect(await ask(other.token)).not.toBeNull();
});

test("the daily purge forgets old links and sessions, and keeps the rest", async () => {
  const { token } = await session(30 * DAY);
  await session(-1);
  await sql("INSERT INTO verification_token (identifier, token, expires) VALUES ($1, $2, $3), ($1, $4, $5)", [
    "a@example.com",
    "old",
    new Date(Date.now() - 2 * DAY),
    "fresh",
    new Date(Date.now() + 60_000),
  ]);
  await purgeSignIns(new Date());
  expect(await sql("SELECT token FROM verification_token", [])).toEqual([{ token: "fresh" }]);
  expect(await sql("SELECT 1 FROM session WHERE expires < now()", [])).toEqual([]);
  expect(await ask(token)).not.toBeNull();
});

test("a member sees the members of the own organization alone", async () => {
  const ours = await storeOrganisation(database, { kind: "member", emails: ["ada@example.com", "grace@example.com"] });
  await storeOrganisation(database, { kind: "member", emails: ["stranger@example.com"] });
  const members = await listMembers({
    organisationId: ours.organisationId,
    organisationName: "",
    timeZone: "America/New_York",
    kind: "member",
    userId: null,
    email: null,
  });
  expect(members.map(({ email }) => email).sort()).toEqual(["ada@example.com", "grace@example.com"]);
});

test("opening the address to unsubscribe changes nothing; posting to it, without a cookie, stops that member's reminders", async () => {
  const email = `${randomUUID()}@example.com`;
  const { organisationId } = await storeOrganisation(database, { kind: "member", emails: [email, `other.${email}`] });
  const [member] = await sql('SELECT id FROM "user" WHERE email = $1', [email]);
  const userId = String(member?.id);
  const url = unsubscribeUrl({ organisationId, userId });
  expect(url).not.toContain(email);
  const wanting = () =>
    sql(
      'SELECT email FROM membership JOIN "user" ON "user".id = user_id WHERE organisation_id = $1 AND wants_reminders ORDER BY email',
      [organisationId],
    );

  expect(openUnsubscribe(new Request(url)).headers.get("location")).toContain("/settings/unsubscribe/confirm?for=");
  expect(await wanting()).toHaveLength(2);
  const forged = `${url.slice(0, -4)}AAAA`;
  expect((await unsubscribe(new Request(forged, { method: "POST" }))).status).toBe(400);
  expect(await wanting()).toHaveLength(2);

  const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
  expect((await unsubscribe(new Request(url, { method: "POST", body }))).status).toBe(303);
  expect(await wanting()).toEqual([{ email: `other.${email}` }]);
  await setWantsReminders({ organisationId, userId }, true);
  expect(await wanting()).toHaveLength(2);
});

/** A session of a new person, or of the one given, that lasts this long. */
async function session(lastsMs: number, ofUser?: string) {
  const email = `${randomUUID()}@example.com`;
  const userId = ofUser ?? (await adapter.createUser({ id: "", email, emailVerified: new Date() })).id;
  const token = newSecret();
  await adapter.createSession({ sessionToken: token, userId, expires: new Date(Date.now() + lastsMs) });
  return { token, userId, email };
}

/** Asks next-auth who holds this token. */
async function ask(token: string): Promise<{ user: { email: string } } | null> {
  const headers = { cookie: `openbaa-session=${token}` };
  const response = await handlers.GET(new NextRequest("http://localhost:3000/api/auth/session", { headers }));
  return response.json();
}

async function sql(text: string, values: unknown[]): Promise<Record<string, unknown>[]> {
  return asSuperuser(database, async (client) => (await client.query(text, values)).rows);
}
