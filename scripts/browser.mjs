// A Chromium for the tests and the pictures: the machine's own, or the one in the package @sparticuz/chromium,
// unpacked once into node_modules/.cache together with the libraries and fonts it needs.
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * What Playwright needs to launch it.
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string> }>}
 */
export async function browserLaunchOptions() {
  const args = ["--no-sandbox"];
  const system = SYSTEM.find((path) => existsSync(path));
  if (system !== undefined) return { executablePath: system, args, env: ownEnvironment() };
  const folder = await unpacked();
  const env = {
    ...ownEnvironment(),
    LD_LIBRARY_PATH: join(folder, "al2023/lib"),
    FONTCONFIG_PATH: join(folder, "fonts"),
  };
  return { executablePath: join(folder, "chromium"), args: [...args, "--disable-gpu"], env };
}

async function unpacked() {
  const folder = join(root, "node_modules/.cache/browser");
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  // The package unpacks into the folder for temporary files.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = unfinished;
  try {
    const { default: chromium, inflate } = await import("@sparticuz/chromium");
    await chromium.executablePath();
    await inflate(join(root, "node_modules/@sparticuz/chromium/bin/al2023.tar.br"));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(unfinished, folder);
  } catch {
    rmSync(unfinished, { recursive: true, force: true }); // another process was quicker
  }
  return folder;
}

function ownEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined));
}
