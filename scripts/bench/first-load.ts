import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { report } from "./statistics";

const PAGES = { "home page": "index", "vendor page": "vendors/segment" };

/** JavaScript that a page loads at first, gzipped, above that of an empty page of the same framework. */
export function benchFirstLoad(root: string): void {
  const empty = emptyPage(root);
  report("first-load JavaScript, empty page", `${kilobytes(empty)} gzip`);
  for (const [name, page] of Object.entries(PAGES)) {
    report(`first-load JavaScript, ${name}`, `${kilobytes(scripts(join(root, ".next"), page) - empty)} gzip above it`);
  }
}

/** The same framework with nothing in it, built beside the product so that it finds the same packages. */
function emptyPage(root: string): number {
  const folder = join(root, ".next-bench");
  const app = join(folder, "app");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(app, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "next.config.js"), `export default { turbopack: { root: ${JSON.stringify(root)} } };`);
  writeFileSync(
    join(app, "layout.jsx"),
    "export default function Layout({ children }) { return <html lang='en'><body>{children}</body></html>; }",
  );
  writeFileSync(join(app, "page.jsx"), "export default function Page() { return <p>Empty</p>; }");
  try {
    const next = join(root, "node_modules/next/dist/bin/next");
    execFileSync(process.execPath, [next, "build"], {
      cwd: folder,
      stdio: "pipe",
      env: { ...process.env, NODE_ENV: "production" },
    });
    return scripts(join(folder, ".next"), "index");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bytes of the scripts that a page's HTML names, each gzipped. */
function scripts(distDir: string, page: string): number {
  const html = readFileSync(join(distDir, "server/app", `${page}.html`), "utf8");
  const named = [...html.matchAll(/<script[^>]+src="\/_next\/([^"?]+)[^>]*>/g)].filter(
    ([tag]) => !/nomodule/i.test(tag),
  );
  const files = new Set(named.map(([, file]) => file ?? ""));
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(distDir, file))).length, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
