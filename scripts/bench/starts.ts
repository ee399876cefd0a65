import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startBenchSite } from "./site";
import { median, report } from "./statistics";

/** The first start, in a fresh clone of the last commit with nothing installed, and the starts after it. */
export async function benchStarts(root: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "openbaa-bench-"));
  const clone = join(folder, "clone");
  try {
    execFileSync("git", ["clone", "--quiet", root, clone]);
    const millis: number[] = [];
    for (let start = 0; start < 4; start += 1) {
      const site = await startBenchSite(clone, join(clone, ".data"));
      millis.push(site.startMillis);
      await site.stop();
    }
    const [first = Number.NaN, ...later] = millis;
    report("first start, fresh clone", `${(first / 1000).toFixed(1)} s`);
    report("second start, median of 3", `${(median(later) / 1000).toFixed(1)} s`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
