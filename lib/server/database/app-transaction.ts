import "server-only";
import { Prisma } from "@/generated/prisma/client";
import { prismaClient } from "./client";
import { isConflict } from "./conflict";

/** What a named transaction hands to its work: a Prisma client bound to it. */
export type Transaction = Prisma.TransactionClient;

/** What a transaction is about. Row-level security reads these; see the migration `row_level_security`. */
export interface TransactionSettings {
  readonly organisation_id?: string;
  readonly guest_organisation_id?: string;
  readonly guest_secret_hash?: string;
  readonly scope?: "sign-in" | "reminder-sweep" | "renewal-sweep" | "guest-purge";
  readonly at?: string;
}

const ATTEMPTS = 4;

/**
 * Runs `work` in one transaction as the role `openbaa_app`, with these settings until it ends and no others.
 *
 * When the database gave up one of two transactions that stood in each other's way, the work is done again from the
 * start: it must do nothing but use its transaction.
 */
export async function appTransaction<Result>(
  settings: TransactionSettings,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await prismaClient().$transaction(async (tx) => {
        await tx.$queryRaw`SELECT set_config('role', 'openbaa_app', true)`;
        await applySettings(tx, settings);
        return work(tx);
      });
    } catch (error) {
      if (attempt >= ATTEMPTS || !isConflict(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** attempt * (0.5 + Math.random())));
    }
  }
}

/** Makes the settings hold until the transaction ends. The names are ours, the values are bound. */
export async function applySettings(tx: Transaction, settings: TransactionSettings): Promise<void> {
  const settingCalls = Object.entries(settings).map(
    ([name, value]) => Prisma.sql`set_config(${`openbaa.${name}`}, ${value}, true)`,
  );
  if (settingCalls.length > 0) await tx.$queryRaw`SELECT ${Prisma.join(settingCalls)}`;
}
