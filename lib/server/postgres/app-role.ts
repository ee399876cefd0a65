import "server-only";
import { type Client, DatabaseError, escapeIdentifier } from "pg";
import { StartRefused } from "../host/start-refused";

/** The role every request's and job's transaction runs as: it owns nothing, and row-level security binds it. */
export const APP_ROLE = "openbaa_app";

/**
 * Makes sure the role exists, is bound by row-level security, and may be taken by the connected user.
 * @throws StartRefused with the SQL for an administrator where the user may not do that itself.
 */
export async function ensureAppRole(client: Client): Promise<void> {
  const role = await findRole(client);
  if (role === null) await createRole(client);
  else if (role.bypasses) {
    throw new StartRefused(
      `The role ${APP_ROLE} may bypass row-level security. As an administrator:\n  ALTER ROLE ${APP_ROLE} NOSUPERUSER NOBYPASSRLS;`,
    );
  }
  if (!(await mayTakeRole(client))) await grantRole(client);
}

async function findRole(client: Client): Promise<{ bypasses: boolean } | null> {
  const { rows } = await client.query<{ bypasses: boolean }>(
    "SELECT rolsuper OR rolbypassrls AS bypasses FROM pg_roles WHERE rolname = $1",
    [APP_ROLE],
  );
  return rows[0] ?? null;
}

async function createRole(client: Client): Promise<void> {
  try {
    await client.query(`CREATE ROLE ${APP_ROLE} NOLOGIN`);
  } catch (error) {
    if (await findRole(client)) return; // another process was quicker: roles belong to the whole server
    throw await refusal(client, error, [`CREATE ROLE ${APP_ROLE} NOLOGIN;`]);
  }
}

async function grantRole(client: Client): Promise<void> {
  try {
    await client.query(`GRANT ${APP_ROLE} TO CURRENT_USER`);
  } catch (error) {
    if (await mayTakeRole(client)) return;
    throw await refusal(client, error, []);
  }
}

async function mayTakeRole(client: Client): Promise<boolean> {
  await client.query("BEGIN");
  try {
    await client.query(`SET LOCAL ROLE ${APP_ROLE}`);
    return true;
  } catch (error) {
    if (error instanceof DatabaseError) return false;
    throw error;
  } finally {
    await client.query("ROLLBACK");
  }
}

async function refusal(client: Client, error: unknown, sql: readonly string[]): Promise<unknown> {
  if (!(error instanceof DatabaseError)) return error;
  const { rows } = await client.query<{ name: string }>("SELECT current_user AS name");
  const statements = [...sql, `GRANT ${APP_ROLE} TO ${escapeIdentifier(rows[0]?.name ?? "")};`];
  return new StartRefused(
    `DATABASE_URL: its user may not set up the role ${APP_ROLE} (${error.message}). As an administrator, run once:\n${statements.map((line) => `  ${line}`).join("\n")}`,
    { cause: error },
  );
}
