import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { SMALLEST } from "../support/answers";
import { allGone, dataFolder, kill, launchSite, type Site, startSite } from "../support/site";

const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

/** Whether another account can run this clone; under root's closed home it cannot. */
const othersReachUs =
  isRoot &&
  spawnSync("/bin/sh", ["-c", 'test -r "$1"', "sh", join(import.meta.dirname, "../../package.json")], {
    cwd: "/",
    uid: NOBODY,
    gid: NOBODY,
  }).status === 0;

async function health(site: Site): Promise<unknown> {
  const response = await fetch(`${site.url}/api/health`);
  return response.json();
}

const HEALTHY = { status: "ok", database: "ok", mail: "ok", worker: "ok" };

/** The worker reports for work shortly after the site serves. */
async function healthy(site: Site): Promise<void> {
  for (;;) {
    const now = await health(site).catch(() => null);
    if (JSON.stringify(now) === JSON.stringify(HEALTHY)) return;
    await sleep(100);
  }
}

function databaseOf(dataDir: string): string {
  const record = readFileSync(join(dataDir, "running.json"), "utf8");
  return z.object({ DATABASE_URL: z.string() }).parse(JSON.parse(record)).DATABASE_URL;
}

async function query(dataDir: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: databaseOf(dataDir) });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

function postmaster(dataDir: string): number {
  return Number.parseInt(readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8"), 10);
}

describe("a start", () => {
  test("serves with every part well, and a second start on the same data is refused in one clear line", async () => {
    const dataDir = dataFolder();
    const site = await startSite({ dataDir });
    await healthy(site);

    const second = await launchSite({ dataDir });
    expect(await second.ended).toBe(1);
    expect(second.output().trim().split("\n")).toEqual([
      "OpenBAA did not start.",
      `OpenBAA is already running on ${dataDir}. Stop it first, or set DATA_DIR to another folder.`,
    ]);
    expect(await health(site)).toEqual(HEALTHY);
  });

  test("after kill -9 of everything finds what was committed", async () => {
    const dataDir = dataFolder();
    const first = await startSite({ dataDir });
    await query(dataDir, "CREATE TABLE kept AS SELECT 'a row' AS word");
    const pids = first.processes();
    for (const pid of pids) kill(pid, "SIGKILL");
    await allGone(pids);

    const again = await startSite({ dataDir });
    expect(await query(dataDir, "SELECT word FROM kept")).toEqual([{ word: "a row" }]);
    await healthy(again);
  });

  test("is not stopped by a pid file whose number now belongs to another program", async () => {
    const dataDir = dataFolder();
    const first = await startSite({ dataDir });
    const pids = first.processes();
    for (const pid of pids) kill(pid, "SIGKILL");
    await allGone(pids);
    const pidFile = join(dataDir, "postgres/postmaster.pid");
    const lines = readFileSync(pidFile, "utf8").split("\n");
    writeFileSync(pidFile, [String(process.pid), ...lines.slice(1)].join("\n"));

    await healthy(await startSite({ dataDir }));
  });

  test("on the data of another Postgres is refused and changes nothing", async () => {
    const dataDir = dataFolder();
    const first = await startSite({ dataDir });
    kill(first.process.pid ?? 0, "SIGTERM");
    await first.ended;
    const versionFile = join(dataDir, "postgres/PG_VERSION");
    writeFileSync(versionFile, "17\n");

    const refused = await launchSite({ dataDir });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain("holds the data of Postgres 17");
    expect(refused.output()).toContain("Nothing was changed.");

    writeFileSync(versionFile, "18\n");
    await healthy(await startSite({ dataDir }));
  });

  test("with a public address and no mail server of its own is refused", async () => {
    const site = await launchSite({ dataDir: dataFolder(), env: { APP_URL: "https://baa.example.org" } });
    expect(await site.ended).toBe(1);
    expect(site.output()).toContain("SMTP_URL: APP_URL is https://baa.example.org");
  });

  test.runIf(othersReachUs)("as an ordinary user serves with every part well", async () => {
    const dataDir = dataFolder();
    chownSync(dataDir, NOBODY, NOBODY);
    await healthy(await startSite({ dataDir, uid: NOBODY }));
  });

  test.runIf(isRoot)(
    "as root on a folder that Postgres's account cannot reach keeps the data elsewhere, and finds it again",
    async () => {
      const closed = dataFolder();
      chmodSync(closed, 0o700);
      const dataDir = join(closed, "data");
      mkdirSync(dataDir);
      const first = await startSite({ dataDir });
      const elsewhere = readFileSync(join(dataDir, "postgres-location"), "utf8").trim();
      try {
        await query(dataDir, "CREATE TABLE kept AS SELECT 'a row' AS word");
        kill(first.process.pid ?? 0, "SIGTERM");
        expect(await first.ended).toBe(0);
        expect(existsSync(join(dataDir, "postgres"))).toBe(false);

        const again = await startSite({ dataDir });
        expect(await query(dataDir, "SELECT word FROM kept")).toEqual([{ word: "a row" }]);
        kill(again.process.pid ?? 0, "SIGTERM");
        await again.ended;
      } finally {
        rmSync(elsewhere, { recursive: true, force: true });
      }
    },
  );
});

describe("a running site", () => {
  test("serves again by itself after its Postgres was killed", async () => {
    const dataDir = dataFolder();
    const site = await startSite({ dataDir });
    const before = postmaster(dataDir);
    kill(before, "SIGKILL");
    await allGone([before]);
    await healthy(site);
    expect(postmaster(dataDir)).not.toBe(before);
  });

  test.each(["SIGTERM", "SIGINT"] as const)("ends with everything below it on %s", async (signal) => {
    const site = await startSite({ dataDir: dataFolder() });
    const pids = site.processes();
    expect(pids.length).toBeGreaterThan(3);
    kill(site.process.pid ?? 0, signal);
    expect(await site.ended).toBe(0);
    await allGone(pids);
  });

  test("finishes the requests under way before it ends", async () => {
    const site = await startSite({ dataDir: dataFolder() });
    const draw = () =>
      fetch(`${site.url}/api/v1/documents?format=pdf`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(SMALLEST),
      }).then(async (response) => [response.status, (await response.arrayBuffer()).byteLength > 10_000]);
    // More than are drawn at a time: when the first is done, the others wait or are being drawn.
    const drawn = Array.from({ length: 4 }, draw);
    await Promise.race(drawn);
    kill(site.process.pid ?? 0, "SIGTERM");
    expect(await Promise.all(drawn)).toEqual(Array.from({ length: 4 }, () => [200, true]));
    expect(await site.ended).toBe(0);
  });

  test("ends with everything below it when its whole process group is told to", async () => {
    const site = await startSite({ dataDir: dataFolder() });
    const pids = site.processes();
    process.kill(-(site.process.pid ?? 0), "SIGTERM");
    expect(await site.ended).toBe(0);
    await allGone(pids);
  });

  test("leaves nothing behind when it is killed itself", async () => {
    const site = await startSite({ dataDir: dataFolder() });
    const pids = site.processes();
    kill(site.process.pid ?? 0, "SIGKILL");
    await allGone(pids);
  });

  test("leaves nothing behind when only the npm above it is told to end", async () => {
    const site = await startSite({ dataDir: dataFolder(), command: ["npm", "start"] });
    const pids = site.processes();
    kill(site.process.pid ?? 0, "SIGTERM");
    await allGone(pids);
  });
});
