import { writeSync } from "node:fs";

/** Writes JSON to standard output, whole before the process may end, also into a pipe. */
export function printJson(value: unknown, indent = 2): void {
  let rest = Buffer.from(`${JSON.stringify(value, null, indent)}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
      if (error.code === "EPIPE") return; // the reader has seen enough
      if (error.code !== "EAGAIN") throw error;
    }
  }
}
