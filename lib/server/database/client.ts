import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/generated/prisma/client";
import { env } from "../env";

/** Connections of this process. Several processes share one server, whose default is 100. */
const POOL_SIZE = 10;

/** Development reloads modules; the pool must outlive them. */
const shared = globalThis as typeof globalThis & { openbaaPrisma?: PrismaClient };

/**
 * The one client of this process, opened when first used. Only lib/server/database may call this: everything else goes
 * through a named transaction, so that no query runs without its organisation.
 */
export function prismaClient(): PrismaClient {
  shared.openbaaPrisma ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env().databaseUrl,
      application_name: "openbaa",
      max: POOL_SIZE,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
    }),
    transactionOptions: { maxWait: 5_000, timeout: 15_000 },
  });
  return shared.openbaaPrisma;
}

/** Ends the pool. For the end of a process, and for tests. */
export async function closePrismaClient(): Promise<void> {
  const client = shared.openbaaPrisma;
  delete shared.openbaaPrisma;
  await client?.$disconnect();
}
