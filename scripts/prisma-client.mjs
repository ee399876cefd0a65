import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes generated/prisma from prisma/schema.prisma when the schema has changed. The engine binary that Prisma would
 * download is not needed for it; /bin/true stands where it looks for one.
 * @param {string} root
 */
export function generatePrismaClient(root) {
  const schema = createHash("sha256")
    .update(readFileSync(join(root, "prisma/schema.prisma")))
    .digest("hex");
  const mark = join(root, "generated/prisma/.schema-hash");
  if (existsSync(mark) && readFileSync(mark, "utf8") === schema) return;
  const result = spawnSync(
    join(root, "node_modules/.bin/node"),
    [join(root, "node_modules/prisma/build/index.js"), "generate", "--schema", "prisma/schema.prisma"],
    {
      cwd: root,
      encoding: "utf8",
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true",
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
        CHECKPOINT_DISABLE: "1",
      },
    },
  );
  if (result.status !== 0) throw new Error(`prisma generate failed:\n${result.stdout}${result.stderr}`);
  writeFileSync(mark, schema);
}
