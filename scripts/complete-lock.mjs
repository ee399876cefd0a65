// After `npm install`: adds to package-lock.json the optional packages of other platforms that npm left out, because
// the registry it asked has no copy of them. Without them `npm ci` takes its own lock for out of date.
// `--check` changes nothing and fails when some are missing.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const file = join(dirname(import.meta.dirname), "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const added = [];

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(path, name)) continue;
    lock.packages[`node_modules/${name}`] = {
      version: range.replace(/^[\^~]/, ""),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      ...platformOf(name),
    };
    added.push(name);
  }
}

if (process.argv.includes("--check")) {
  if (added.length > 0) {
    console.error(`package-lock.json lacks ${added.join(", ")}: run node scripts/complete-lock.mjs`);
    process.exit(1);
  }
} else if (added.length > 0) {
  const sorted = Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.info(`Added ${added.length} packages to package-lock.json.`);
}

/** Node looks for a package in the folders above the one that asks. */
function isLocked(path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const candidate = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (lock.packages[candidate] !== undefined) return true;
    if (folder === "") return false;
  }
}

/** What such a package runs on, as its name says: `@next/swc-linux-arm64-musl`. */
function platformOf(name) {
  const words = name.split("/").at(-1).split(/[-.]/);
  const os = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"].find((one) => words.includes(one));
  const cpu = ["arm64", "x64", "ia32", "arm", "ppc64", "riscv64", "s390x", "wasm32"].find((one) => words.includes(one));
  const libc = words.some((word) => word.startsWith("musl"))
    ? "musl"
    : words.some((word) => word.startsWith("gnu"))
      ? "glibc"
      : null;
  return {
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(libc === null || os !== "linux" ? {} : { libc: [libc] }),
    ...(os === undefined ? {} : { os: [os] }),
  };
}
