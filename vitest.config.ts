import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

const alias = {
  "@/": root,
  "server-only": fileURLToPath(new URL("./tests/support/empty.ts", import.meta.url)),
};

/** `unit` needs nothing but the files; `integration` starts a real Postgres and a real mail server. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/{unit,content,scenarios}/**/*.test.{ts,tsx}"],
          setupFiles: ["./tests/support/fail-on-console-error.ts"],
        },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          environment: "node",
          include: ["tests/integration/**/*.test.ts"],
          setupFiles: ["./tests/support/fail-on-console-error.ts"],
          globalSetup: ["./tests/support/integration-setup.ts"],
          // It imports next/server without an extension, which only a bundler resolves.
          server: { deps: { inline: ["next-auth"] } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
