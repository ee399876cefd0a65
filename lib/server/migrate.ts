import "server-only";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import { Client } from "pg";
import { StartRefused } from "./host/start-refused";
import { ensureAppRole } from "./postgres/app-role";
import { MigrationAdapter } from "./postgres/migration-adapter";
import { requirePostgres15 } from "./postgres/server-version";

/** Any number, the same in every OpenBAA process: two that start at once migrate one after the other. */
const MIGRATION_LOCK = 7_164_504;

const NO_FILTER = { externalTables: [], externalEnums: [] };

/**
 * Brings the database up to date: the role `openbaa_app`, then every migration that is not applied yet.
 * Prisma's schema engine runs as WebAssembly over the ordinary connection, so nothing is downloaded; its bookkeeping
 * (`_prisma_migrations`) is the ordinary one, and `prisma migrate deploy` works on the same database.
 * @param prismaDirectory the folder with schema.prisma and migrations/.
 * @returns the names of the migrations applied now.
 * @throws StartRefused when the server is too old or the role may not be created.
 */
export async function migrate(databaseUrl: string, prismaDirectory: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: databaseUrl, application_name: "openbaa-migrate" });
  await client.connect();
  try {
    await requirePostgres15(client);
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await ensureAppRole(client);
    return await applyMigrations(databaseUrl, prismaDirectory);
  } finally {
    await client.end();
  }
}

async function applyMigrations(databaseUrl: string, prismaDirectory: string): Promise<readonly string[]> {
  const adapter = new MigrationAdapter(databaseUrl);
  const engine = await schemaEngine(adapter, prismaDirectory);
  const migrationsList = migrationList(prismaDirectory);
  const history = { migrationsList, filters: NO_FILTER, optInToShadowDatabase: false };
  try {
    // A migration happens entirely or not at all, so one that is recorded as failed has left nothing behind.
    const { failedMigrationNames } = await engine.diagnoseMigrationHistory(history);
    for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
    return (await engine.applyMigrations({ migrationsList, filters: NO_FILTER })).appliedMigrationNames;
  } catch (cause) {
    throw new StartRefused(`A migration could not be applied.\n${inWords(cause, adapter.scriptError)}`, { cause });
  } finally {
    engine.free();
    await adapter.close();
  }
}

/** Which migration, and Postgres's own words where it was Postgres that refused. */
function inWords(engineError: unknown, scriptError: unknown): string {
  const engineWords = engineError instanceof Error ? engineError.message : String(engineError);
  const migration = /migration_name="([^"]+)"/.exec(engineWords)?.[1];
  const words = scriptError instanceof Error ? scriptError.message : engineWords.split(/\n\s+0: /)[0];
  return migration === undefined ? `${words}` : `${migration}: ${words}`;
}

async function schemaEngine(adapter: MigrationAdapter, prismaDirectory: string): Promise<SchemaEngine> {
  const { path, content } = schemaFile(prismaDirectory);
  return SchemaEngine.new({ datamodels: [[path, content]] }, () => undefined, adapter.bound());
}

function schemaFile(prismaDirectory: string) {
  const path = join(prismaDirectory, "schema.prisma");
  return { path, content: readFileSync(path, "utf8") };
}

function migrationList(prismaDirectory: string): MigrationList {
  const baseDir = join(prismaDirectory, "migrations");
  const names = existsSync(baseDir)
    ? readdirSync(baseDir, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];
  const lockfile = join(baseDir, "migration_lock.toml");
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: existsSync(lockfile) ? readFileSync(lockfile, "utf8") : null },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(join(baseDir, name, "migration.sql"), "utf8") },
      },
    })),
  };
}
