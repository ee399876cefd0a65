import "server-only";
import { type ChildProcess, spawn } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import type { SystemUser } from "./system-user";

export interface ServerProcess {
  /** Resolves when the server has ended, however that came. */
  readonly ended: Promise<void>;
  /** Lets running statements go, closes every connection and ends the server. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly installation: string;
  readonly cluster: string;
  readonly port: number;
  readonly user: SystemUser;
  readonly superuserUrl: string;
  readonly logFile: string;
  /** Further settings, `name=value`. */
  readonly settings?: readonly string[];
}

/**
 * Starts Postgres on 127.0.0.1 and waits until it answers. It has a process group of its own, so that Ctrl-C reaches
 * the site first and Postgres last; a small watcher stops it when this process dies without a word.
 * @throws Error when the server ends before it answers.
 */
export async function startServerProcess(options: ServerOptions): Promise<ServerProcess> {
  const log = openSync(options.logFile, "a", 0o600);
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", ...(options.settings ?? [])];
  const server = spawn(
    join(options.installation, "bin", "postgres"),
    ["-D", options.cluster, "-p", String(options.port), ...settings.flatMap((setting) => ["-c", setting])],
    { ...options.user, cwd: "/", detached: true, stdio: ["ignore", log, log] },
  );
  let running = true;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      running = false;
      resolve();
    };
    server.once("exit", end);
    server.once("error", end);
  });
  const watcher = stopWhenThisProcessDies(server);
  void ended.then(() => watcher.kill("SIGKILL"));

  while (!(await answers(options.superuserUrl))) {
    if (!running) throw new Error(`Postgres did not start; its words are in ${options.logFile}`);
    await sleep(25);
  }
  return {
    ended,
    async stop() {
      server.kill("SIGINT");
      const stopped = await Promise.race([ended.then(() => true), sleep(1_500, false, { ref: false })]);
      if (!stopped) server.kill("SIGQUIT");
      await ended;
    },
  };
}

/** The watcher's standard input is a pipe from this process: it closes with this process, by whatever cause. */
function stopWhenThisProcessDies(server: ChildProcess): ChildProcess {
  const watcher = spawn("/bin/sh", ["-c", 'read -r _; kill -INT "$1"', "sh", String(server.pid)], {
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watcher.on("error", () => undefined);
  watcher.unref();
  return watcher;
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
