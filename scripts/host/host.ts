// The supervisor: database, inbox, site and worker, started in order and stopped in the other. Started by start.mjs
// (the built site) and dev.mjs (`--dev`).
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type RunningProgram, runProgram } from "@/lib/server/host/child-program";
import { type OperatorEnv, parseOperatorEnv } from "@/lib/server/host/operator-env";
import { type Services, siteEnvironment, startServices } from "@/lib/server/host/services";
import { StartRefused } from "@/lib/server/host/start-refused";

const root = process.cwd();
const dev = process.argv.includes("--dev");

/** The whole stop takes less than 10 s: the programs, then Postgres. */
const PROGRAM_GRACE_MILLIS = 7_500;

let services: Services | null = null;
let programs: readonly RunningProgram[] = [];
let stopping: Promise<void> | null = null;

function stop(exitCode: number): Promise<void> {
  stopping ??= (async () => {
    await Promise.all(programs.map((program) => program.stop(PROGRAM_GRACE_MILLIS)));
    await services?.stop();
    process.exit(exitCode);
  })();
  return stopping;
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(0));
// Standard input is a pipe from the program that started this one: it closes when that program is gone.
process.stdin.on("end", () => void stop(0)).resume();

try {
  const operator = parseOperatorEnv(process.env);
  await requireFreePort(operator);
  services = await startServices(operator, join(root, "prisma"));
  if (!stopping) await serve(operator, services);
  else await services.stop();
} catch (error) {
  if (error instanceof StartRefused) console.error(`OpenBAA did not start.\n${error.message}`);
  else console.error(error);
  await stop(1);
}

async function serve(operator: OperatorEnv, ready: Services): Promise<void> {
  const environment = { ...siteEnvironment(operator, ready), NODE_ENV: dev ? "development" : "production" };
  const alive = ["--disable-warning=ExperimentalWarning", "--import", join(root, "scripts/host/stop-with-parent.mjs")];
  const site = dev
    ? [join(root, "node_modules/next/dist/bin/next"), "dev", "-p", String(operator.port), "-H", operator.host]
    : [join(root, "dist/site.mjs")];
  const worker = join(root, "dist/reminder-worker.mjs");
  programs = [
    runProgram({
      name: "The site",
      vital: true,
      arguments: [...alive, ...site],
      environment: { ...environment, PORT: String(operator.port), HOST: operator.host },
    }),
    ...(existsSync(worker)
      ? [
          runProgram({
            name: "The reminder worker",
            vital: false,
            arguments: [...alive, worker],
            environment,
          }),
        ]
      : []),
  ];
  void Promise.race(programs.map((program) => program.givenUp)).then((words) => {
    console.error(words);
    void stop(1);
  });
  await siteAnswers(operator);
  if (stopping) return;
  console.info(`\n  OpenBAA      ${operator.appUrl}`);
  console.info(`  Mail inbox   ${ready.inboxUrl ?? "(your own server, SMTP_URL)"}\n`);
}

async function siteAnswers(operator: OperatorEnv): Promise<void> {
  const host = operator.host === "0.0.0.0" ? "127.0.0.1" : operator.host === "::" ? "[::1]" : operator.host;
  while (!stopping) {
    try {
      await fetch(`http://${host}:${operator.port}/api/live`, { signal: AbortSignal.timeout(30_000) });
      return;
    } catch {
      await sleep(50);
    }
  }
}

function requireFreePort(operator: OperatorEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        new StartRefused(
          error.code === "EADDRINUSE"
            ? `PORT: port ${operator.port} on ${operator.host} is taken. Set PORT to another.`
            : `HOST, PORT: cannot listen on ${operator.host}:${operator.port} (${error.message}).`,
        ),
      ),
    );
    server.listen(operator.port, operator.host, () => server.close(() => resolve()));
  });
}
