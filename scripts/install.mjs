// Installs the packages when what is installed is not what package-lock.json asks for. No dependencies; Node 20.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @param {string} root
 * @param {(words: string) => void} say
 */
export function ensureInstalled(root, say) {
  if (isInstalled(root)) return;
  say("Installing packages (about a minute, once) …");
  const fresh = !existsSync(join(root, "node_modules"));
  const attempts = fresh ? [["ci"], ["install", "--no-save"]] : [["install", "--no-save"]];
  const words = [];
  for (const attempt of attempts) {
    const { status, stdout, stderr } = npm(root, attempt);
    if (status === 0 && existsSync(join(root, "node_modules/.bin/node"))) return;
    words.push(`npm ${attempt.join(" ")}:`, stdout, stderr);
  }
  throw new Error(["The packages could not be installed.", ...words].join("\n"));
}

/** True when npm's own record of node_modules holds every package of the lock, in the same version. */
function isInstalled(root) {
  if (!existsSync(join(root, "node_modules/.bin/node"))) return false;
  try {
    const wanted = packagesOf(join(root, "package-lock.json"));
    const present = packagesOf(join(root, "node_modules/.package-lock.json"));
    return Object.entries(wanted).every(
      ([path, entry]) => path === "" || entry.optional || present[path]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}

function npm(root, args) {
  const flags = ["--no-audit", "--no-fund", "--loglevel=error"];
  const own = process.env.npm_execpath;
  const [command, first] = own?.endsWith(".js") ? [process.execPath, [own]] : ["npm", []];
  return spawnSync(command, [...first, ...args, ...flags], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024,
  });
}
