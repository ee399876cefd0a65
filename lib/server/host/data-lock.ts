import "server-only";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StartRefused } from "./start-refused";

/** Another process runs on the folder. */
export class DataDirInUse extends StartRefused {}

/**
 * Holds `dataDir` for this process alone. The lock is the kernel's (through SQLite's file locking), so it ends with
 * the process however that ends, and no stale file can ever refuse a start.
 * @returns a function that lets go.
 * @throws DataDirInUse when another process holds it.
 */
export function lockDataDir(dataDir: string): () => void {
  const file = join(dataDir, "lock");
  const database = new DatabaseSync(file, { timeout: 0 });
  chmodSync(file, 0o600);
  try {
    database.exec("BEGIN EXCLUSIVE");
  } catch (cause) {
    database.close();
    throw new DataDirInUse(
      `OpenBAA is already running on ${dataDir}. Stop it first, or set DATA_DIR to another folder.`,
      { cause },
    );
  }
  return () => database.close();
}
