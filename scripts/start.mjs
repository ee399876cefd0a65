// `npm start`: installs and builds what is missing, then runs the supervisor (scripts/host) on the project's own Node.
// No dependencies, so that it runs on a fresh clone with any Node from 20.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The supervisor needs less than this to stop everything. */
const STOP_MILLIS = 9_500;

try {
  ensureInstalled(root, console.info);
  await ensureBuilt(root, console.info);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const host = spawn(
  join(root, "node_modules/.bin/node"),
  ["--disable-warning=ExperimentalWarning", join(root, "dist/host.mjs")],
  // The pipe closes with this process, by whatever cause; the supervisor then stops.
  { cwd: root, stdio: ["pipe", "inherit", "inherit"] },
);
host.stdin.on("error", () => undefined);
host.on("exit", (code) => process.exit(code ?? 1));

function stop(signal) {
  host.kill(signal);
  setTimeout(() => host.kill("SIGKILL"), STOP_MILLIS).unref();
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(signal));

// A signal to npm alone ends npm and nothing below it, so this process watches the npm it was started by.
const npm = npmAbove(process.ppid);
if (npm !== null) {
  setInterval(() => {
    if (npmAbove(process.ppid) !== npm) stop("SIGTERM");
  }, 500).unref();
}

/** The process id of the npm that started this script, itself or through a shell; null when it was started otherwise. */
function npmAbove(pid) {
  for (let above = pid, steps = 0; above > 1 && steps < 2; steps += 1) {
    try {
      const command = readFileSync(`/proc/${above}/cmdline`, "utf8").replaceAll("\0", " ");
      if (/^npm\b|\bnpm(-cli\.js)?\b/.test(command) && !/^\S*sh -c/.test(command)) return above;
      const stat = readFileSync(`/proc/${above}/stat`, "utf8");
      above = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    } catch {
      return null;
    }
  }
  return null;
}
