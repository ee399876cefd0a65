import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { freePorts } from "../../tests/support/free-ports";

export interface BenchSite {
  readonly url: string;
  readonly inboxUrl: string;
  readonly dataDir: string;
  /** From the command to the first page that says it is served. */
  readonly startMillis: number;
  stop(): Promise<void>;
}

/** `node scripts/start.mjs` in `root`, on free ports, until it serves. */
export async function startBenchSite(root: string, dataDir: string): Promise<BenchSite> {
  const [port, inboxPort] = await freePorts(2);
  const startedAt = performance.now();
  const child: ChildProcess = spawn("node", ["scripts/start.mjs"], {
    cwd: root,
    stdio: "ignore",
    env: { ...process.env, PORT: `${port}`, INBOX_PORT: `${inboxPort}`, DATA_DIR: dataDir },
  });
  const url = `http://localhost:${port}`;
  let over = false;
  const ended = new Promise<void>((resolve) =>
    child.on("exit", () => {
      over = true;
      resolve();
    }),
  );
  while (!(await serves(`${url}/api/health`))) {
    if (over) throw new Error("The site ended before it served; run `npm start` to see why.");
    await sleep(25);
  }
  return {
    url,
    inboxUrl: `http://localhost:${inboxPort}`,
    dataDir,
    startMillis: performance.now() - startedAt,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function serves(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
