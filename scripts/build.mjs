// Builds the site and the programs beside it when a source has changed since the last build.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { generatePrismaClient } from "./prisma-client.mjs";

const PROGRAM_SOURCES = [
  "lib",
  "prisma/schema.prisma",
  "scripts",
  "templates",
  "vendors",
  "package-lock.json",
  "tsconfig.json",
];
const SITE_SOURCES = [
  ...PROGRAM_SOURCES,
  "app",
  "components",
  "public",
  "next.config.js",
  "postcss.config.mjs",
  "proxy.ts",
  "instrumentation-client.ts",
];

/**
 * The site and every program.
 * @param {string} root
 * @param {(words: string) => void} say
 */
export async function ensureBuilt(root, say) {
  await ensurePrograms(root);
  const distDir = join(root, process.env.NEXT_DIST_DIR || ".next");
  const mark = join(distDir, "built-from");
  const sources = hashOf(root, SITE_SOURCES);
  if (existsSync(mark) && readFileSync(mark, "utf8") === sources) return;
  say("Building the site (about half a minute, once) …");
  rmSync(mark, { force: true });
  run(root, "node_modules/next/dist/bin/next", ["build"]);
  run(root, "scripts/collect-csp-hashes.mjs", [distDir]);
  writeFileSync(mark, sources);
}

/**
 * The programs in dist/ alone: enough for the command line.
 * @param {string} root
 */
export async function ensurePrograms(root) {
  const dist = join(root, "dist");
  const mark = join(dist, "built-from");
  const sources = hashOf(root, PROGRAM_SOURCES);
  if (existsSync(mark) && readFileSync(mark, "utf8") === sources) return;
  generatePrismaClient(root);
  await bundle();
  mkdirSync(dist, { recursive: true });
  writeFileSync(mark, sources);
}

function run(root, script, args) {
  const node = join(root, "node_modules/.bin/node");
  const result = spawnSync(node, [join(root, script), ...args], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}`,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
    },
  });
  if (result.status !== 0) throw new Error(`${script} failed:\n${result.stdout}${result.stderr}`);
}

/** One hash over the names and contents of files and folders. */
function hashOf(root, paths) {
  const hash = createHash("sha256").update(process.arch);
  const add = (path) => {
    const file = join(root, path);
    if (!existsSync(file)) return;
    if (statSync(file).isDirectory()) for (const name of readdirSync(file).sort()) add(`${path}/${name}`);
    else hash.update(`${path}\0`).update(readFileSync(file)).update("\0");
  };
  for (const path of paths) add(path);
  return hash.digest("hex");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await ensureBuilt(dirname(import.meta.dirname), console.info);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
