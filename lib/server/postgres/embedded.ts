import "server-only";
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client, escapeIdentifier, escapeLiteral } from "pg";
import { freePort } from "../host/free-port";
import { keptSecrets } from "../host/secrets";
import { bundledPostgres } from "./binaries";
import { locateCluster } from "./cluster-location";
import { initCluster } from "./init-cluster";
import { clearOrphan } from "./orphan";
import { type ServerProcess, startServerProcess } from "./server-process";
import { postgresUser } from "./system-user";

/** Owns the schema and migrates; no superuser, so that it is bound like the user of any other DATABASE_URL. */
const OWNER = "openbaa";
const DATABASE = "openbaa";

export interface EmbeddedPostgres {
  /** For the site and the worker: the owner's. */
  readonly databaseUrl: string;
  /** For tests, which clone databases. */
  readonly superuserUrl: string;
  /** Ends the server; afterwards nothing of it runs. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly settings?: readonly string[];
}

/**
 * Starts the Postgres that OpenBAA brings, on a free port, with its data under `dataDir`, and starts it again should
 * it die. The caller holds the folder's lock (`lockDataDir`).
 * @throws StartRefused when the data may not or cannot be served.
 */
export async function startEmbeddedPostgres(dataDir: string, options: EmbeddedOptions = {}): Promise<EmbeddedPostgres> {
  mkdirSync(dataDir, { recursive: true });
  const user = postgresUser();
  // Postgres's own account passes through the folder; what lies in it stays closed by its own mode.
  if ("uid" in user) chmodSync(dataDir, 0o711);
  const secrets = keptSecrets(dataDir);
  const location = locateCluster(dataDir, await bundledPostgres(), user);
  const cluster = initCluster(location, user, secrets.postgresPassword);
  const port = await freePort();
  const superuserUrl = `postgresql://postgres:${secrets.postgresPassword}@127.0.0.1:${port}/postgres`;
  const databaseUrl = `postgresql://${OWNER}:${secrets.ownerPassword}@127.0.0.1:${port}/${DATABASE}`;
  const logFile = join(dataDir, "postgres.log");

  const start = async () => {
    await clearOrphan(cluster);
    const settings = options.settings ?? [];
    return startServerProcess({ ...location, cluster, port, user, superuserUrl, logFile, settings });
  };
  const life = keepAlive(await start(), start);
  await createOwnDatabase(superuserUrl, secrets.ownerPassword);
  return { databaseUrl, superuserUrl, stop: () => life.stop() };
}

function keepAlive(first: ServerProcess, start: () => Promise<ServerProcess>): { stop(): Promise<void> } {
  let current = first;
  let wanted = true;
  const watch = async () => {
    for (;;) {
      await current.ended;
      if (!wanted) return;
      console.error("Postgres ended unexpectedly and is started again.");
      for (;;) {
        try {
          current = await start();
          if (!wanted) await current.stop();
          break;
        } catch (error) {
          if (!wanted) return;
          console.error(error instanceof Error ? error.message : error);
          await sleep(250); // the old server's processes may still be going
        }
      }
    }
  };
  const watching = watch();
  return {
    async stop() {
      wanted = false;
      await current.stop();
      await watching;
    },
  };
}

async function createOwnDatabase(superuserUrl: string, ownerPassword: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const roles = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [OWNER]);
    if (roles.rowCount === 0) {
      await client.query(
        `CREATE ROLE ${escapeIdentifier(OWNER)} LOGIN CREATEROLE PASSWORD ${escapeLiteral(ownerPassword)}`,
      );
    }
    const databases = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE]);
    if (databases.rowCount === 0) {
      await client.query(`CREATE DATABASE ${escapeIdentifier(DATABASE)} OWNER ${escapeIdentifier(OWNER)}`);
    }
  } finally {
    await client.end();
  }
}
