import "server-only";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const runningSchema = z.object({
  DATABASE_URL: z.string(),
  SMTP_URL: z.string(),
  MAIL_FROM: z.string(),
  APP_URL: z.string(),
});

/** The settings of what runs on a data folder, for the command line to join. Holds a password: its owner's alone. */
export type Running = z.output<typeof runningSchema>;

const fileOf = (dataDir: string) => join(dataDir, "running.json");

export function writeRunning(dataDir: string, running: Running): void {
  writeFileSync(fileOf(dataDir), `${JSON.stringify(runningSchema.parse(running))}\n`, { mode: 0o600 });
}

/** To be believed only while another process holds the folder's lock. */
export function readRunning(dataDir: string): Running | null {
  try {
    return runningSchema.parse(JSON.parse(readFileSync(fileOf(dataDir), "utf8")));
  } catch {
    return null;
  }
}

export function forgetRunning(dataDir: string): void {
  rmSync(fileOf(dataDir), { force: true });
}
