import { writeFileSync } from "node:fs";
import { join } from "node:path";

const root = import.meta.dirname;
const distDir = process.env.NEXT_DIST_DIR || ".next";

/**
 * Next writes its own folder into the tsconfig it uses. A second site of the same clone gets a tsconfig of its own,
 * so that tsconfig.json stays as it is. It stands beside it: the bundler does not read inside its own folder.
 */
function tsconfigOf(directory) {
  if (directory === ".next") return "tsconfig.json";
  const path = `tsconfig${directory.replaceAll("/", "-")}.json`;
  const types = ["types/**/*.ts", "dev/types/**/*.ts"];
  const config = {
    extends: "./tsconfig.json",
    include: ["**/*.ts", "**/*.tsx", ...types.map((glob) => `${directory}/${glob}`)],
  };
  writeFileSync(join(root, path), JSON.stringify(config, null, 2));
  return path;
}

/** The same for every response. What depends on the page or on APP_URL is set in proxy.ts. */
const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy":
    "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** @type {import("next").NextConfig} */
export default {
  distDir,
  // `npm test` checks the types, of the tests and scripts too; a start need not wait for it.
  typescript: { tsconfigPath: tsconfigOf(distDir), ignoreBuildErrors: true },
  turbopack: { root },
  outputFileTracingRoot: root,
  poweredByHeader: false,
  images: { unoptimized: true },
  agentRules: false,
  async headers() {
    return [{ source: "/:path*", headers: Object.entries(HEADERS).map(([key, value]) => ({ key, value })) }];
  },
  allowedDevOrigins: ["localhost", "127.0.0.1"],
};
