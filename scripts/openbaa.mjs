// `npm run -s openbaa -- <verb> …`: installs and bundles what is missing (its words go to standard error), then runs
// the command line on the project's own Node, where the person called it.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensurePrograms } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  ensureInstalled(root, console.error);
  await ensurePrograms(root);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

// npm changes to the project's folder and says where it was called.
const calledFrom = (process.env.npm_lifecycle_event === "openbaa" && process.env.INIT_CWD) || process.cwd();
const program = spawn(
  join(root, "node_modules/.bin/node"),
  ["--disable-warning=ExperimentalWarning", join(root, "dist/openbaa.mjs"), ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit", env: { ...process.env, OPENBAA_CALLED_FROM: calledFrom } },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => program.kill(signal));
program.on("exit", (code) => process.exit(code ?? 1));
