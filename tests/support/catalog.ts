import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import { Client } from "pg";
import { MigrationAdapter } from "@/lib/server/postgres/migration-adapter";

/** The SQL with which Prisma would make an empty database into the one schema.prisma describes. */
export async function schemaScript(databaseUrl: string, prismaDirectory: string): Promise<string> {
  const path = join(prismaDirectory, "schema.prisma");
  const file = { path, content: readFileSync(path, "utf8") };
  const adapter = new MigrationAdapter(databaseUrl);
  const engine = await SchemaEngine.new({ datamodels: [[path, file.content]] }, () => undefined, adapter.bound());
  const { stdout } = await engine.diff({
    from: { tag: "empty" },
    to: { tag: "schemaDatamodel", files: [file] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  engine.free();
  await adapter.close();
  return stdout ?? "";
}

export interface Catalog {
  /** `table.column type nullable default` */
  readonly columns: readonly string[];
  /** Definitions of indexes and keys, as Postgres writes them; without DEFERRABLE, which schema.prisma cannot say. */
  readonly keys: readonly string[];
}

/** What a database's public schema consists of, comparable between two databases. */
export async function catalogOf(databaseUrl: string): Promise<Catalog> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const columns = await client.query<{ line: string }>(
      `SELECT concat_ws(' ', c.relname || '.' || a.attname, format_type(a.atttypid, a.atttypmod),
                        CASE WHEN a.attnotnull THEN 'not null' ELSE 'null' END,
                        pg_get_expr(d.adbin, d.adrelid)) AS line
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
         AND c.relname <> '_prisma_migrations'
       ORDER BY 1`,
    );
    const keys = await client.query<{ line: string }>(
      `SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
       UNION ALL
       SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
       WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f')
         AND conrelid <> coalesce(to_regclass('_prisma_migrations'), 0::regclass)
       ORDER BY 1`,
    );
    return {
      columns: columns.rows.map((row) => row.line),
      keys: keys.rows.map((row) => row.line.replace(/ DEFERRABLE.*$/, "")),
    };
  } finally {
    await client.end();
  }
}
