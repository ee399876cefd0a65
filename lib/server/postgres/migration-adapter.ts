import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { Client } from "pg";

/**
 * Prisma's adapter for the schema engine, with one difference: a migration is sent to the server whole. The adapter
 * itself cuts a script at every semicolon, also within a function's body or a comment, and runs the pieces one by one;
 * whole, Postgres parses it, and it happens entirely or not at all.
 */
export class MigrationAdapter extends PrismaPg {
  /** What Postgres said to the last script that failed; the engine passes only part of it on. */
  scriptError: unknown;
  readonly #databaseUrl: string;
  readonly #connections: { dispose(): Promise<void> }[] = [];

  constructor(databaseUrl: string) {
    super({ connectionString: databaseUrl });
    this.#databaseUrl = databaseUrl;
  }

  override async connect() {
    const connection = await super.connect();
    this.#connections.push(connection);
    connection.executeScript = (script) => this.#runWhole(script);
    return connection;
  }

  bound() {
    return bindMigrationAwareSqlAdapterFactory(this);
  }

  /** Closes what the engine opened: it does not do so itself. */
  async close(): Promise<void> {
    await Promise.all(this.#connections.splice(0).map((connection) => connection.dispose()));
  }

  async #runWhole(script: string): Promise<void> {
    const client = new Client({ connectionString: this.#databaseUrl, application_name: "openbaa-migrate" });
    await client.connect();
    try {
      await client.query(script);
    } catch (error) {
      this.scriptError = error;
      throw error;
    } finally {
      await client.end();
    }
  }
}
