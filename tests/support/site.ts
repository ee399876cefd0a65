import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { freePorts } from "./free-ports";

const root = join(import.meta.dirname, "../..");

export interface Site {
  readonly url: string;
  readonly inboxUrl: string;
  readonly process: ChildProcess;
  /** Everything it has said so far. */
  output(): string;
  /** Resolves with the exit code, or null after a signal. */
  readonly ended: Promise<number | null>;
  /** This process and everything below it, Postgres included, as they are now. */
  processes(): number[];
}

export interface SiteOptions {
  readonly dataDir: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The command; `node scripts/start.mjs` without it. */
  readonly command?: readonly [string, ...string[]];
  readonly uid?: number;
  readonly cleanUp?: CleanUp;
}

/** `onTestFinished` for one test's own, `afterAll` for what a whole file shares. */
type CleanUp = (work: () => void | Promise<void>) => void;

/** A folder for a site's data, removed when the test is over. */
export function dataFolder(cleanUp: CleanUp = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), "openbaa-site-"));
  chmodSync(folder, 0o755);
  cleanUp(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the built site as `npm start` does; whatever becomes of it, nothing of it outlives the test. */
export async function launchSite({ dataDir, env, command, uid, cleanUp = onTestFinished }: SiteOptions): Promise<Site> {
  const [port, inboxPort] = await freePorts(2);
  const [program, ...args] = command ?? ["node", "scripts/start.mjs"];
  const child = spawn(program, args, {
    cwd: root,
    detached: true, // a process group of its own, as a shell gives it
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      NODE_ENV: "production",
      PATH: process.env.PATH,
      HOME: tmpdir(),
      PORT: `${port}`,
      INBOX_PORT: `${inboxPort}`,
      DATA_DIR: dataDir,
      ...env,
    },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", (code) => resolve(code)));
  const site: Site = {
    url: `http://localhost:${port}`,
    inboxUrl: `http://localhost:${inboxPort}`,
    process: child,
    output: () => output,
    ended,
    processes: () => (child.pid === undefined ? [] : withDescendants(child.pid)),
  };
  const seen = new Set<number>();
  const watch = setInterval(() => {
    for (const pid of site.processes()) seen.add(pid);
  }, 250);
  cleanUp(() => {
    clearInterval(watch);
    for (const pid of [...site.processes(), ...seen]) kill(pid, "SIGKILL");
  });
  return site;
}

/** Starts it and waits until it serves. @throws Error with its words when it ends before. */
export async function startSite(options: SiteOptions): Promise<Site> {
  const site = await launchSite(options);
  let over = false;
  void site.ended.then(() => {
    over = true;
  });
  while (!site.output().includes("Mail inbox")) {
    if (over) throw new Error(`The site ended:\n${site.output()}`);
    await sleep(50);
  }
  return site;
}

/** Resolves when none of the processes lives any more; the test's own time limit is the only clock. */
export async function allGone(pids: readonly number[]): Promise<void> {
  while (pids.some(isAlive)) await sleep(50);
}

export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It is gone already.
  }
}

/** A process that has ended and waits to be collected is not alive. */
function isAlive(pid: number): boolean {
  const { status, stdout } = spawnSync("ps", ["-o", "stat=", "-p", `${pid}`], { encoding: "utf8" });
  return status === 0 && !stdout.trim().startsWith("Z");
}

function withDescendants(pid: number): number[] {
  const table = execFileSync("ps", ["-eo", "pid=,ppid="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const found = [pid];
  for (const parent of found) {
    for (const [child = 0, above] of table) if (above === parent) found.push(child);
  }
  return found;
}
