import { spawn } from "node:child_process";
import { join } from "node:path";

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `openbaa` as a person would, with nothing in the environment but what is given. */
export function openbaa(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CommandResult> {
  const script = join(import.meta.dirname, "../../scripts/openbaa.mjs");
  return new Promise((resolve) => {
    const child = spawn("node", [script, ...args], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { NODE_ENV: "production", PATH: process.env.PATH, ...env },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
