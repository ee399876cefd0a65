import "server-only";
import type { PgBoss } from "pg-boss";
import { closeDatabase } from "../database";
import { closeMail } from "../email/transport";
import { jobs } from "./jobs";
import { newQueue } from "./queue";
import { SWEEP_REMINDERS } from "./sweep-reminders";

/** What is under way when the process is told to stop gets this long. */
const STOP_PATIENCE_MS = 4_000;

/**
 * A job runs once: what fails is found again by the next sweep or tomorrow's run, from our own tables. One of each kind
 * waits in line, and one that died with its worker does not hold up the next.
 */
const queueOptions = { policy: "short", retryLimit: 0, expireInSeconds: 300, deleteAfterSeconds: 24 * 60 * 60 };

export interface Worker {
  stop(): Promise<void>;
}

/** Starts working the queue: every job of `jobs.ts`, and a first sweep at once. */
export async function startWorker(): Promise<Worker> {
  const queue = newQueue();
  queue.on("error", (error) => console.error(`The queue: ${error.message}`));
  await queue.start({ attempts: 5 });
  for (const job of jobs) await startJob(queue, job);
  await queue.send(SWEEP_REMINDERS);
  return {
    async stop() {
      await queue.stop({ graceful: true, timeout: STOP_PATIENCE_MS });
      closeMail();
      await closeDatabase();
    },
  };
}

async function startJob(queue: PgBoss, job: (typeof jobs)[number]): Promise<void> {
  await queue.createQueue(job.name, queueOptions);
  await queue.work(job.name, { localConcurrency: job.concurrency, pollingIntervalSeconds: 1 }, async (batch) => {
    for (const { data } of batch) {
      try {
        await job.run(data, queue);
      } catch (error) {
        // The queue keeps the error with the job; the log names the job and nothing that it carried.
        console.error(`The job ${job.name} failed: ${error instanceof Error ? error.message : "unknown error"}`);
        throw error;
      }
    }
  });
  if (job.schedule !== null) await queue.schedule(job.name, job.schedule);
}
