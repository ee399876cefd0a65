import "server-only";
import { PgBoss } from "pg-boss";
import { env } from "../env";

/** The queue's own tables, apart from ours. */
export const QUEUE_SCHEMA = "pgboss";

/** The name workers go by in the queue's register of instances. */
export const WORKER_NAME = "openbaa-worker";

export const WORKER_HEARTBEAT_SECONDS = 10;

/** A connection to the queue, not opened yet. It works as the owner of the database: the queue is nobody's tenant. */
export function newQueue(): PgBoss {
  return new PgBoss({
    connectionString: env().databaseUrl,
    application_name: WORKER_NAME,
    schema: QUEUE_SCHEMA,
    max: 4,
    instanceName: WORKER_NAME,
    instanceHeartbeatSeconds: WORKER_HEARTBEAT_SECONDS,
  });
}
