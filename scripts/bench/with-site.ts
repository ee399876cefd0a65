import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BenchSite, startBenchSite } from "./site";

/** Runs against the built site with a database of its own, and clears up. */
export async function withSite(root: string, run: (site: BenchSite) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "openbaa-bench-"));
  try {
    const site = await startBenchSite(root, dataDir);
    try {
      await run(site);
    } finally {
      await site.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
