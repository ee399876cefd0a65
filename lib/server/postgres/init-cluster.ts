import "server-only";
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { StartRefused } from "../host/start-refused";
import { EMBEDDED_MAJOR } from "./binaries";
import type { ClusterLocation } from "./cluster-location";
import type { SystemUser } from "./system-user";

/**
 * The cluster's folder, made when there is none. It is made beside its place and moved there when whole, so an
 * interrupted first start leaves nothing half done. What is already there is never changed.
 * @throws StartRefused when the folder holds the data of another Postgres, or something else.
 */
export function initCluster(location: ClusterLocation, user: SystemUser, superuserPassword: string): string {
  const cluster = join(location.parent, "postgres");
  if (existsSync(cluster)) {
    requireOwnMajor(cluster);
    return cluster;
  }
  for (const name of readdirSync(location.parent)) {
    if (name.startsWith("postgres.unfinished-")) rmSync(join(location.parent, name), { recursive: true });
  }
  const unfinished = join(location.parent, `postgres.unfinished-${randomBytes(4).toString("hex")}`);
  mkdirSync(unfinished, { mode: 0o700 });
  const passwordFile = join(unfinished, "password");
  writeFileSync(passwordFile, `${superuserPassword}\n`, { mode: 0o600 });
  const data = join(unfinished, "data");
  mkdirSync(data, { mode: 0o700 });
  if ("uid" in user) for (const path of [unfinished, passwordFile, data]) chownSync(path, user.uid, user.gid);
  execFileSync(
    join(location.installation, "bin", "initdb"),
    [
      ...["--pgdata", data, "--username", "postgres", "--pwfile", passwordFile, "--auth", "scram-sha-256"],
      // Collation comes from Postgres itself: the same on every machine, and no index breaks with a new libc.
      ...["--encoding", "UTF8", "--locale", "C", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"],
    ],
    { ...user, cwd: "/", stdio: ["ignore", "ignore", "pipe"] },
  );
  renameSync(data, cluster);
  rmSync(unfinished, { recursive: true });
  return cluster;
}

function requireOwnMajor(cluster: string): void {
  const versionFile = join(cluster, "PG_VERSION");
  const major = existsSync(versionFile) ? readFileSync(versionFile, "utf8").trim() : null;
  if (major === EMBEDDED_MAJOR) return;
  const held = major === null ? "something that is not a Postgres cluster" : `the data of Postgres ${major}`;
  throw new StartRefused(
    `${cluster} holds ${held}; this OpenBAA brings Postgres ${EMBEDDED_MAJOR}. Nothing was changed. Move the data with pg_dump and pg_restore, serve it with your own Postgres through DATABASE_URL, or set DATA_DIR to another folder.`,
  );
}
