import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "@/lib/server/migrate";
import { startEmbeddedPostgres } from "@/lib/server/postgres/embedded";

declare module "vitest" {
  interface ProvidedContext {
    /** A real server, started for this run; `template` is a migrated database to clone. */
    readonly postgres: { readonly superuserUrl: string; readonly ownerUrl: string; readonly template: string };
  }
}

/** A crash loses nothing that anyone wants: the server and its data live as long as the run. */
const QUICK = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

/** One Postgres a run, with one migrated database that every test file clones (`database.ts`). */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), "openbaa-test-"));
  const server = await startEmbeddedPostgres(directory, { settings: QUICK });
  await migrate(server.databaseUrl, join(project.config.root, "prisma"));
  const template = new URL(server.databaseUrl).pathname.slice(1);
  project.provide("postgres", { superuserUrl: server.superuserUrl, ownerUrl: server.databaseUrl, template });
  return async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  };
}
