import "server-only";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartRefused } from "../host/start-refused";

/**
 * Clears the way for a start after everything was killed. Called with the data folder locked, so whatever still runs
 * on the cluster is a leftover: it is stopped. A pid file whose number meanwhile belongs to another program, or to
 * nobody, is removed; Postgres itself would take that program for a server and refuse.
 * @throws StartRefused when the leftover belongs to another account.
 */
export async function clearOrphan(cluster: string): Promise<void> {
  const pidFile = join(cluster, "postmaster.pid");
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt(readFileSync(pidFile, "utf8"), 10);
  if (!isPostgresOn(pid, cluster)) {
    rmSync(pidFile, { force: true });
    return;
  }
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "EPERM") {
        throw new StartRefused(
          `A Postgres of another account (process ${pid}) still runs on ${cluster}. Stop it first.`,
        );
      }
    }
    for (let waited = 0; waited < 5_000; waited += 50) {
      if (!isPostgresOn(pid, cluster)) {
        if (signal !== "SIGINT") rmSync(pidFile, { force: true });
        return;
      }
      await sleep(50);
    }
  }
}

function isPostgresOn(pid: number, cluster: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  const command = commandOf(pid);
  return command.includes("postgres") && (command.includes(cluster) || command.includes(realpathSync(cluster)));
}

/** The command line of a process, or "" when there is none. */
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    if (process.platform === "linux") return "";
    return spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" }).stdout ?? "";
  }
}
