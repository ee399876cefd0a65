import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { browserLaunchOptions } from "./scripts/browser.mjs";
import { freePorts } from "./tests/support/free-ports";

// The first process chooses; the workers find its choice in their environment.
if (process.env.E2E_PORT === undefined) {
  const [port, inboxPort] = await freePorts(2);
  process.env.E2E_PORT = String(port);
  process.env.E2E_INBOX_PORT = String(inboxPort);
  const dataDir = mkdtempSync(join(tmpdir(), "openbaa-e2e-"));
  process.env.E2E_DATA_DIR = dataDir;
  // The site has ended by then.
  process.once("exit", () => rmSync(dataDir, { recursive: true, force: true }));
}
const baseURL = `http://localhost:${process.env.E2E_PORT}`;

/** The built site with a fresh database and inbox, in a real browser. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  reporter: process.env.E2E_JSON ? [["list"], ["json", { outputFile: process.env.E2E_JSON }]] : [["list"]],
  use: {
    baseURL,
    locale: "en-US",
    timezoneId: "America/Chicago",
    trace: "retain-on-failure",
    launchOptions: await browserLaunchOptions(),
  },
  projects: [
    {
      name: "desktop",
      testIgnore: "**/*.phone.test.ts",
      use: { browserName: "chromium", viewport: { width: 1280, height: 900 } },
    },
    {
      name: "phone",
      testMatch: "**/*.phone.test.ts",
      use: { browserName: "chromium", viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: "node scripts/start.mjs",
    url: `${baseURL}/api/health`,
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 12_000 },
    stdout: "pipe",
    env: {
      PORT: process.env.E2E_PORT,
      INBOX_PORT: process.env.E2E_INBOX_PORT ?? "",
      DATA_DIR: process.env.E2E_DATA_DIR ?? "",
    },
  },
});
