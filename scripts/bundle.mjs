// Bundles the programs that run outside Next into dist/. Needs the installed packages; runs on Node 20 and later.
import { existsSync, mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Program: its source. A source that is not there is left out. */
const PROGRAMS = {
  host: "scripts/host/host.ts",
  site: "scripts/host/site.ts",
  openbaa: "scripts/cli/openbaa.ts",
  "pdf-worker": "lib/renderers/pdf/worker.tsx",
  "reminder-worker": "lib/server/jobs/worker.ts",
  bench: "scripts/bench/bench.ts",
  pictures: "scripts/pictures/pictures.ts",
};

/** @param {(keyof typeof PROGRAMS)[]} names */
export async function bundle(names = Object.keys(PROGRAMS)) {
  const { build, stop } = await import("esbuild");
  const dist = join(root, "dist");
  mkdirSync(dist, { recursive: true });
  const present = names.filter((name) => existsSync(join(root, PROGRAMS[name])));
  await Promise.all(
    present.map(async (name) => {
      const outfile = join(dist, `${name}.mjs`);
      // Written beside its place and moved there: a process that starts meanwhile reads a whole file.
      const unfinished = join(dist, `${name}.${process.pid}.mjs`);
      await build({
        entryPoints: [join(root, PROGRAMS[name])],
        outfile: unfinished,
        absWorkingDir: root,
        bundle: true,
        platform: "node",
        format: "esm",
        target: "node24",
        jsx: "automatic",
        packages: "external",
        alias: {
          "server-only": "./scripts/empty.mjs",
          // Node finds these files of Next only under their whole names.
          "next/headers": "next/headers.js",
          "next/server": "next/server.js",
        },
        sourcemap: "inline",
        sourcesContent: false,
        logLevel: "warning",
        define: { "process.env.NODE_ENV": '"production"' },
      });
      renameSync(unfinished, outfile);
    }),
  );
  await stop();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
