// `npm test`: installs what is missing, a browser included, and runs every check. The last line is `N passed, N failed`,
// where N counts tests, and checks that are no tests (types, lint, …) as one each. `npm test -- unit lint` runs some.
// No dependencies, so that it runs on a fresh clone with any Node from 20.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensurePrograms } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = join(root, "test-results");
const vitestReport = (name) => join(reports, `vitest-${name}.json`);
const e2eReport = join(reports, "e2e.json");

const vitest = (project) => [
  "node_modules/vitest/vitest.mjs",
  ...["run", "--project", project, "--reporter=default", "--reporter=json"],
  `--outputFile.json=${vitestReport(project)}`,
];

/** In the order in which they say most. `needs`: what must have passed first. */
const STEPS = {
  types: { run: ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."] },
  lint: {
    run: ["node_modules/@biomejs/biome/bin/biome", "ci", "--error-on-warnings", "--colors=off", "--max-diagnostics=50"],
  },
  imports: {
    run: [
      "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs",
      ...[
        "--config",
        ".dependency-cruiser.cjs",
        "app",
        "components",
        "lib",
        "scripts",
        "tests",
        "proxy.ts",
        "instrumentation-client.ts",
      ],
    ],
  },
  lock: { run: ["scripts/complete-lock.mjs", "--check"] },
  unused: { run: ["node_modules/knip/bin/knip.js", "--no-progress"] },
  unit: { run: vitest("unit"), count: () => vitestCount("unit") },
  integration: { run: vitest("integration"), count: () => vitestCount("integration"), needs: "build" },
  build: { run: ["scripts/build.mjs"] },
  e2e: {
    run: ["node_modules/@playwright/test/cli.js", "test"],
    count: playwrightCount,
    needs: "build",
    environment: { E2E_JSON: e2eReport },
  },
};

/** Two lanes for two cores. */
const LANES = [
  ["build", "types", "lint", "imports", "lock", "unused", "e2e"],
  ["unit", "integration"],
];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !Object.hasOwn(STEPS, name));
if (unknown.length > 0) {
  console.error(`There is no check “${unknown[0]}”; there are ${Object.keys(STEPS).join(", ")}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
const started = new Map();
const children = new Set();
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    for (const child of children) child.kill("SIGTERM");
    process.exit(1);
  });
}

try {
  ensureInstalled(root, console.info);
  await ensurePrograms(root);
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  await Promise.all(LANES.map(runLane));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed += 1;
}
console.info(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

async function runLane(lane) {
  for (const name of lane) if (chosen.length === 0 || chosen.includes(name)) await runStep(name);
}

/** @returns {Promise<boolean>} whether the step passed; a step runs once, whoever asks for it. */
function runStep(name) {
  if (!started.has(name)) started.set(name, performStep(name));
  return started.get(name);
}

async function performStep(name) {
  const step = STEPS[name];
  if (step.needs !== undefined && !(await runStep(step.needs))) {
    total.failed += 1;
    console.info(`✗ ${name}: ${step.needs} failed`);
    return false;
  }
  const begun = performance.now();
  const { code, output } = await runNode(step.run, step.environment);
  const count = step.count?.() ?? { passed: 0, failed: 0 };
  // A runner that fails without a failed test has failed all the same.
  if (code !== 0 && count.failed === 0) count.failed = 1;
  if (code === 0 && step.count === undefined) count.passed = 1;
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
  const ok = count.failed === 0;
  console.info(`${ok ? "✓" : "✗"} ${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
  if (!ok) console.info(output.replace(/^/gm, "    "));
  return ok;
}

function runNode([script, ...args], environment = {}) {
  const node = join(root, "node_modules/.bin/node");
  return new Promise((resolve) => {
    const child = spawn(node, ["--disable-warning=ExperimentalWarning", join(root, script), ...args], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        ...environment,
        PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}`,
        NEXT_TELEMETRY_DISABLED: "1",
        NO_COLOR: "1",
      },
    });
    children.add(child);
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("close", (code) => {
      children.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

function vitestCount(project) {
  const report = read(vitestReport(project));
  if (report === null) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

function playwrightCount() {
  const report = read(e2eReport);
  if (report === null) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
