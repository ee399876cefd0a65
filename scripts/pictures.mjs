// `npm run pictures`: installs and builds what is missing, then writes a picture of every page in every state, of every
// PDF page and of every email to pictures/, for people to look at.
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

const pictures = spawn(
  join(root, "node_modules/.bin/node"),
  ["--disable-warning=ExperimentalWarning", join(root, "dist/pictures.mjs"), ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit" },
);
pictures.on("exit", (code) => process.exit(code ?? 1));
