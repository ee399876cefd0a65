import "server-only";
import { Client } from "pg";
import { env } from "../env";
import { QUEUE_SCHEMA, WORKER_HEARTBEAT_SECONDS, WORKER_NAME } from "./queue";

/** Whether some worker, on this machine or another, was heard from within its last four heartbeats. */
export async function workerIsAlive(): Promise<boolean> {
  const client = new Client({
    connectionString: env().databaseUrl,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  });
  try {
    await client.connect();
    const { rows } = await client.query<{ alive: boolean }>(
      `SELECT EXISTS (SELECT FROM ${QUEUE_SCHEMA}.instance
         WHERE name = $1 AND stopped_on IS NULL AND heartbeat_on > now() - make_interval(secs => $2)) AS alive`,
      [WORKER_NAME, 4 * WORKER_HEARTBEAT_SECONDS],
    );
    return rows[0]?.alive ?? false;
  } catch {
    // Before the first worker has ever run there is no register to read.
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
