import "server-only";
import type { PgBoss } from "pg-boss";
import type { z } from "zod";

/** A kind of work the queue carries. */
export interface Job<Payload> {
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  /** Cron, in UTC: queued then by one of the workers, however many there are. */
  readonly schedule?: string;
  /** At the same time in one worker. */
  readonly concurrency: number;
  readonly handle: (payload: Payload, queue: PgBoss) => Promise<void>;
}

/** Ties the payload's schema to its handler. */
export function job<Payload>(definition: Job<Payload>): RegisteredJob {
  return {
    name: definition.name,
    schedule: definition.schedule ?? null,
    concurrency: definition.concurrency,
    run: (data, queue) => definition.handle(definition.payload.parse(data), queue),
  };
}

/** A job as the worker sees it: whatever was queued is parsed before it is handled. */
export interface RegisteredJob {
  readonly name: string;
  readonly schedule: string | null;
  readonly concurrency: number;
  readonly run: (data: unknown, queue: PgBoss) => Promise<void>;
}
