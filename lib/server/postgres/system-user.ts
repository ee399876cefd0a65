import "server-only";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { StartRefused } from "../host/start-refused";

/** The account that Postgres runs as; empty: the one that runs this process. */
export type SystemUser = { readonly uid: number; readonly gid: number } | Record<string, never>;

/**
 * Postgres refuses to run as root, so root gives it an account of its own: `openbaa`, else the machine's `postgres`.
 * @throws StartRefused when root has neither and cannot make one.
 */
export function postgresUser(): SystemUser {
  if (process.getuid?.() !== 0) return {};
  const found = findUser("openbaa") ?? findUser("postgres");
  if (found) return found;
  spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "openbaa"]);
  const made = findUser("openbaa");
  if (made) return made;
  throw new StartRefused(
    "Postgres does not run as root, and the account `openbaa` could not be made. Start OpenBAA as an ordinary user, or set DATABASE_URL.",
  );
}

function findUser(name: string): SystemUser | null {
  for (const line of readFileSync("/etc/passwd", "utf8").split("\n")) {
    const [user, , uid, gid] = line.split(":");
    if (user === name) return { uid: Number(uid), gid: Number(gid) };
  }
  return null;
}
