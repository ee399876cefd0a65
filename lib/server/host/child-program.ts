import "server-only";
import { type ChildProcess, spawn } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export interface Program {
  /** How it is called in messages: "The site". */
  readonly name: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Without it there is no point in going on: after a few failed starts it is given up. Others are tried for ever. */
  readonly vital: boolean;
}

export interface RunningProgram {
  /** Resolves with words when a vital program could not be kept running. */
  readonly givenUp: Promise<string>;
  /** SIGTERM, and after `graceMillis` SIGKILL. Resolves when it has ended. */
  stop(graceMillis: number): Promise<void>;
}

/** What the programs start in turn runs on the same Node. */
const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ""}`;

/** An end within this time of its start counts as a failed start. */
const STEADY_MILLIS = 10_000;
const FAILED_STARTS_MAX = 3;

/**
 * Runs a Node program beside this one and starts it again when it dies. Its standard input is a pipe from this
 * process, which the program watches (`stop-with-parent`): it never outlives its parent.
 */
export function runProgram(program: Program): RunningProgram {
  let child: ChildProcess | null = null;
  let wanted = true;
  let giveUp: (words: string) => void = () => undefined;
  let setUnwanted: () => void = () => undefined;
  const unwanted = new Promise<void>((resolve) => {
    setUnwanted = resolve;
  });
  const givenUp = new Promise<string>((resolve) => {
    giveUp = resolve;
  });

  const keep = async () => {
    let failedStarts = 0;
    while (wanted) {
      const startedAt = performance.now();
      const started = spawn(process.execPath, program.arguments, {
        env: { ...process.env, ...program.environment, PATH: path, OPENBAA_HOST_PID: String(process.pid) },
        stdio: ["pipe", "inherit", "inherit"],
      });
      started.stdin.on("error", () => undefined);
      child = started;
      const how = await new Promise<string>((resolve) => {
        started.once("exit", (code, signal) => resolve(signal ?? `exit ${code}`));
        started.once("error", (error) => resolve(error.message));
      });
      child = null;
      if (!wanted) return;
      failedStarts = performance.now() - startedAt < STEADY_MILLIS ? failedStarts + 1 : 0;
      if (program.vital && failedStarts >= FAILED_STARTS_MAX) {
        return giveUp(`${program.name} ended ${failedStarts} times (${how}).`);
      }
      console.error(`${program.name} ended (${how}) and is started again.`);
      await Promise.race([sleep(Math.min(300 * 2 ** failedStarts, 30_000), undefined, { ref: false }), unwanted]);
    }
  };
  const keeping = keep();

  return {
    givenUp,
    async stop(graceMillis) {
      wanted = false;
      setUnwanted();
      const last = child;
      last?.kill("SIGTERM");
      const kill = setTimeout(() => last?.kill("SIGKILL"), graceMillis);
      await keeping;
      clearTimeout(kill);
    },
  };
}
