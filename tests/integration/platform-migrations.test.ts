import { join } from "node:path";
import { Client } from "pg";
import { expect, test } from "vitest";
import { migrate } from "@/lib/server/migrate";
import { catalogOf, schemaScript } from "../support/catalog";
import { emptyDatabase, testDatabase } from "../support/database";

const prismaDirectory = join(import.meta.dirname, "../../prisma");
const database = await testDatabase();

test("the migrations make every table, column, index and key that schema.prisma describes, and no other column", async () => {
  const plain = await emptyDatabase();
  await run(plain.url, await schemaScript(plain.url, prismaDirectory));
  const described = await catalogOf(plain.url);
  const migrated = await catalogOf(database.url);
  expect(described.columns.length).toBeGreaterThan(50);
  expect(migrated.columns).toEqual(described.columns);
  expect(migrated.keys).toEqual(expect.arrayContaining([...described.keys]));
});

test("two processes that start at once on an empty database both find it migrated", async () => {
  const empty = await emptyDatabase();
  const applied = await Promise.all([migrate(empty.url, prismaDirectory), migrate(empty.url, prismaDirectory)]);
  expect(applied.map((names) => names.length > 0).sort()).toEqual([false, true]);
});

test("migrating a migrated database applies nothing", async () => {
  expect(await migrate(database.url, prismaDirectory)).toEqual([]);
});

test("the role of requests can log in nowhere, owns nothing and is bound by row-level security", async () => {
  const client = new Client({ connectionString: database.superuserUrl });
  await client.connect();
  const { rows } = await client.query(
    `SELECT rolcanlogin, rolsuper, rolbypassrls,
            (SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS owned
     FROM pg_roles WHERE rolname = 'openbaa_app'`,
  );
  await client.end();
  expect(rows).toEqual([{ rolcanlogin: false, rolsuper: false, rolbypassrls: false, owned: 0 }]);
});

async function run(url: string, script: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(script);
  await client.end();
}
