import "server-only";
import { Pool } from "pg";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "./env";

export interface RateLimit {
  /** Names the counter; every process that uses the name counts together. */
  readonly name: string;
  /** So many points … */
  readonly points: number;
  /** … in so many seconds. */
  readonly seconds: number;
}

export type RateLimitCount = { readonly allowed: true } | { readonly allowed: false; readonly retryInSeconds: number };

const TABLE = "rate_limit";

let pool: Pool | undefined;
const limiters = new Map<string, Promise<RateLimiterPostgres>>();

/**
 * Counts one use against a limit kept in Postgres, for all processes together. While the database is away, each process
 * counts by itself: what needs no database goes on working, and still has its limit.
 * @param key whose use it is; a personal one is to be hashed first.
 * @param cost how many points it takes.
 */
export async function countUse(limit: RateLimit, key: string, cost = 1): Promise<RateLimitCount> {
  try {
    await (await limiterOf(limit)).consume(key, cost);
    return { allowed: true };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return { allowed: false, retryInSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000)) };
  }
}

function limiterOf(limit: RateLimit): Promise<RateLimiterPostgres> {
  const open = limiters.get(limit.name) ?? openLimiter(limit);
  limiters.set(limit.name, open);
  return open;
}

async function openLimiter({ name, points, seconds }: RateLimit): Promise<RateLimiterPostgres> {
  pool ??= new Pool({
    connectionString: env().databaseUrl,
    application_name: "openbaa",
    max: 2,
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: 10_000,
    allowExitOnIdle: true,
  }).on("error", () => undefined); // an idle connection that breaks is replaced by the next use
  const storeClient = pool;
  const shared = { keyPrefix: name, points, duration: seconds };
  return new Promise((resolve) => {
    const limiter = new RateLimiterPostgres(
      { ...shared, storeClient, tableName: TABLE, insuranceLimiter: new RateLimiterMemory(shared) },
      (error) => {
        // Without its table it counts by itself for now; the next process start, or the next name, tries again.
        if (error) limiters.delete(name);
        resolve(limiter);
      },
    );
  });
}
