// A site for working on: `DATA_DIR=/tmp/x PORT=3110 NEXT_DIST_DIR=.next-x node scripts/dev.mjs`.
// The same database, inbox and worker as `npm start`, with `next dev` in front. Several run side by side when each
// has its own DATA_DIR, PORT and NEXT_DIST_DIR.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { generatePrismaClient } from "./prisma-client.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const port = Number(process.env.PORT || 3000);

generatePrismaClient(root);
await bundle(["host", "pdf-worker", "reminder-worker"]);
const host = spawn(
  join(root, "node_modules/.bin/node"),
  ["--disable-warning=ExperimentalWarning", "dist/host.mjs", "--dev"],
  {
    cwd: root,
    env: { ...process.env, PORT: String(port), INBOX_PORT: process.env.INBOX_PORT || String(port + 1) },
    stdio: ["pipe", "inherit", "inherit"],
  },
);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => host.kill(signal));
host.on("exit", (code) => process.exit(code ?? 1));
