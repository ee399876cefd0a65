import "server-only";
import { startWorker } from "./start-worker";

/** The worker's process. It stops soon after SIGTERM or SIGINT; what it leaves undone, the next one takes up. */
const started = startWorker();
let stopping = false;

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), 9_000).unref();
  const worker = await started;
  await worker.stop();
  process.exit(0);
}

// Before anything is awaited: a worker told to stop while it starts stops in order too.
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, stop);
await started;
