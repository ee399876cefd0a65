// Installs and builds what is missing, then runs one of the programs of dist/ on the project's own Node.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * The program gets the arguments of this command; this process ends with its exit code.
 * @param {string} name
 */
export async function runProgram(name) {
  try {
    ensureInstalled(root, console.error);
    await ensureBuilt(root, console.error);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  const program = spawn(
    join(root, "node_modules/.bin/node"),
    ["--disable-warning=ExperimentalWarning", join(root, `dist/${name}.mjs`), ...process.argv.slice(2)],
    { cwd: root, stdio: "inherit" },
  );
  program.on("exit", (code) => process.exit(code ?? 1));
}
