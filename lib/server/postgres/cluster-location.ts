import "server-only";
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { StartRefused } from "../host/start-refused";
import type { SystemUser } from "./system-user";

/** Where Postgres keeps things when its own account cannot reach the clone, as under root's closed home. */
const ELSEWHERE = "/var/lib/openbaa";

export interface ClusterLocation {
  /** The folder with bin/, lib/ and share/. */
  readonly installation: string;
  /** The folder that holds the cluster's own folder; `user` may reach it. */
  readonly parent: string;
}

/**
 * Finds a place that Postgres's account can reach: `dataDir` itself, or else a folder under /var/lib/openbaa that is
 * recorded in `dataDir/postgres-location`, so that the same data is found again.
 * @throws StartRefused when neither can be had.
 */
export function locateCluster(dataDir: string, bundled: string, user: SystemUser): ClusterLocation {
  return { installation: reachableInstallation(bundled, user), parent: reachableParent(dataDir, user) };
}

function reachableParent(dataDir: string, user: SystemUser): string {
  const record = join(dataDir, "postgres-location");
  if (existsSync(record)) return readFileSync(record, "utf8").trim();
  if (mayReach(dataDir, user)) return dataDir;
  const parent = join(elsewhere(dataDir), randomBytes(6).toString("hex"));
  mkdirSync(parent, { mode: 0o711 });
  if (!mayReach(parent, user)) throw unreachable(dataDir);
  writeFileSync(record, `${parent}\n`);
  console.info(`Postgres's own account cannot reach ${dataDir}; its data is in ${parent}.`);
  return parent;
}

function reachableInstallation(bundled: string, user: SystemUser): string {
  if (mayReach(join(bundled, "bin", "postgres"), user)) return bundled;
  const copy = join(elsewhere(bundled), `postgres-${versionOf(bundled)}-${process.arch}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    cpSync(bundled, unfinished, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(unfinished, copy);
    } catch {
      rmSync(unfinished, { recursive: true }); // another start was quicker
    }
  }
  return copy;
}

/** The exact version of the bundled package: another one gets a copy of its own. */
function versionOf(bundled: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(bundled), "package.json"), "utf8"));
  return z.object({ version: z.string() }).parse(manifest).version;
}

function elsewhere(unreachablePath: string): string {
  try {
    mkdirSync(ELSEWHERE, { recursive: true });
    chmodSync(ELSEWHERE, 0o755);
  } catch (cause) {
    throw unreachable(unreachablePath, cause);
  }
  return ELSEWHERE;
}

function mayReach(path: string, user: SystemUser): boolean {
  if (!("uid" in user)) return true;
  return spawnSync("/bin/sh", ["-c", 'test -x "$1"', "sh", path], { ...user, cwd: "/" }).status === 0;
}

function unreachable(path: string, cause?: unknown): StartRefused {
  return new StartRefused(
    `Postgres does not run as root, and its own account can reach neither ${path} nor ${ELSEWHERE}. Set DATA_DIR to a folder it can reach (such as /srv/openbaa), start OpenBAA as an ordinary user, or set DATABASE_URL.`,
    { cause },
  );
}
