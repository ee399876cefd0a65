import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, inject } from "vitest";

export interface TestDatabase {
  /** The owner's address, as `DATABASE_URL` would be. */
  readonly url: string;
  /** A superuser's address of the same database, to look past row-level security. */
  readonly superuserUrl: string;
}

/**
 * A migrated, empty database for one test file, dropped when the file is done. The settings of the site
 * (`lib/server/env.ts`) point at it from now on: call it first, `const database = await testDatabase()`.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const database = await cloneDatabase(inject("postgres").template);
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    SMTP_URL: process.env.SMTP_URL ?? "smtp://127.0.0.1:9",
    MAIL_FROM: "OpenBAA <openbaa@localhost>",
    APP_URL: "http://localhost:3000",
    AUTH_SECRET: "a secret of the tests, at least 32 characters",
  });
  return database;
}

/** A database without a table, for tests of migrating itself. The settings of the site do not point at it. */
export function emptyDatabase(): Promise<TestDatabase> {
  return cloneDatabase("template0");
}

async function cloneDatabase(template: string): Promise<TestDatabase> {
  const server = inject("postgres");
  const name = `test_${randomBytes(6).toString("hex")}`;
  const owner = decodeURIComponent(new URL(server.ownerUrl).username);
  await asSuperuser(server.superuserUrl, `CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${owner}`);
  afterAll(() => asSuperuser(server.superuserUrl, `DROP DATABASE ${name} WITH (FORCE)`));
  const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  return { url: at(server.ownerUrl), superuserUrl: at(server.superuserUrl) };
}

async function asSuperuser(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
