import "server-only";
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const secretsSchema = z.object({
  authSecret: z.string(),
  postgresPassword: z.string(),
  ownerPassword: z.string(),
});

/** Passwords that OpenBAA makes for itself, once for each `dataDir`, readable by its owner alone. */
export type Secrets = z.output<typeof secretsSchema>;

/** The secrets kept in `dataDir`, made when there are none yet. */
export function keptSecrets(dataDir: string): Secrets {
  const file = join(dataDir, "secrets.json");
  try {
    return secretsSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
  const secret = () => randomBytes(33).toString("base64url");
  const secrets: Secrets = { authSecret: secret(), postgresPassword: secret(), ownerPassword: secret() };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}
