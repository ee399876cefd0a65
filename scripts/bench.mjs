// `npm run bench`: installs and builds what is missing, then measures and prints medians. It asserts nothing.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  ensureInstalled(root, console.error);
  await ensureBuilt(root, console.error);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const bench = spawn(
  join(root, "node_modules/.bin/node"),
  ["--disable-warning=ExperimentalWarning", join(root, "dist/bench.mjs"), ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit" },
);
bench.on("exit", (code) => process.exit(code ?? 1));
