import "server-only";
import type { Client } from "pg";
import { StartRefused } from "../host/start-refused";

/** @throws StartRefused when the server is older than Postgres 15. */
export async function requirePostgres15(client: Client): Promise<void> {
  const { rows } = await client.query<{ number: number; words: string }>(
    "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS words",
  );
  const version = rows[0];
  if (version === undefined || version.number < 150_000) {
    throw new StartRefused(`DATABASE_URL: the server is Postgres ${version?.words}; OpenBAA needs 15 or later.`);
  }
}
