import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { StartRefused } from "@/lib/server/host/start-refused";
import { migrate } from "@/lib/server/migrate";
import { startEmbeddedPostgres } from "@/lib/server/postgres/embedded";
import { openbaa } from "../support/command-line";
import { emptyDatabase } from "../support/database";
import { dataFolder, launchSite, startSite } from "../support/site";

const prismaDirectory = join(import.meta.dirname, "../../prisma");
const SECRET = { AUTH_SECRET: "a secret of the tests, at least 32 characters" };

/** A server of its own: roles belong to the whole server, and here `openbaa_app` must not exist yet. */
async function otherServer() {
  const folder = mkdtempSync(join(tmpdir(), "openbaa-server-"));
  const server = await startEmbeddedPostgres(folder, { settings: ["fsync=off"] });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return server;
}

async function run(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

describe("a database of the operator's own", () => {
  test("serves two sites at once, which need no folder of their own for it", async () => {
    const { url } = await emptyDatabase();
    const env = { DATABASE_URL: url, ...SECRET };
    const sites = await Promise.all([
      startSite({ dataDir: dataFolder(), env }),
      startSite({ dataDir: dataFolder(), env }),
    ]);
    for (const site of sites) expect((await fetch(`${site.url}/api/health`)).status).toBe(200);
  });

  test("needs a secret that all processes share", async () => {
    const { url } = await emptyDatabase();
    const site = await launchSite({ dataDir: dataFolder(), env: { DATABASE_URL: url } });
    expect(await site.ended).toBe(1);
    expect(site.output()).toContain("AUTH_SECRET: required with DATABASE_URL");
  });

  test("whose user may create no role is refused with the SQL that helps, and works after it", async () => {
    const server = await otherServer();
    const at = (user: string, password: string, database: string) =>
      Object.assign(new URL(server.superuserUrl), { username: user, password, pathname: `/${database}` }).href;
    await run(
      server.superuserUrl,
      `CREATE ROLE "plain user" LOGIN PASSWORD 'plain'`,
      `CREATE DATABASE plain OWNER "plain user"`,
    );
    const url = at("plain user", "plain", "plain");

    const refusal = await migrate(url, prismaDirectory).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StartRefused);
    const words = (refusal as StartRefused).message;
    const statements = words.split("\n").filter((line) => line.startsWith("  "));
    expect(statements).toEqual(["  CREATE ROLE openbaa_app NOLOGIN;", `  GRANT openbaa_app TO "plain user";`]);

    await run(server.superuserUrl, ...statements);
    expect((await migrate(url, prismaDirectory)).length).toBeGreaterThan(0);
  });

  test("whose role of requests could see past row-level security is refused", async () => {
    const server = await otherServer();
    await run(server.superuserUrl, "CREATE ROLE openbaa_app NOLOGIN BYPASSRLS");
    await expect(migrate(server.databaseUrl, prismaDirectory)).rejects.toThrow(/NOBYPASSRLS/);
  });
});

describe("remind", () => {
  const NOTHING_DUE = { due: 0, sent: 0, failed: 0, skipped: 0 };

  test("works beside a running site, on its database", async () => {
    const dataDir = dataFolder();
    await startSite({ dataDir });
    const { code, stdout } = await openbaa(["remind", "--at", "2030-01-01T00:00:00Z"], { DATA_DIR: dataDir });
    expect(JSON.parse(stdout)).toEqual(NOTHING_DUE);
    expect(code).toBe(0);
  });

  test("works without one, and leaves nothing running", async () => {
    const dataDir = dataFolder();
    for (let times = 0; times < 2; times += 1) {
      const { code, stdout, stderr } = await openbaa(["remind"], { DATA_DIR: dataDir });
      expect(stderr).toBe("");
      expect(JSON.parse(stdout)).toEqual(NOTHING_DUE);
      expect(code).toBe(0);
    }
  });
});
