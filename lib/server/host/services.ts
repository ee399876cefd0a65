import "server-only";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Inbox, startInbox } from "../inbox/start-inbox";
import { migrate } from "../migrate";
import { startEmbeddedPostgres } from "../postgres/embedded";
import { lockDataDir } from "./data-lock";
import type { OperatorEnv } from "./operator-env";
import { forgetRunning, writeRunning } from "./running-record";
import { keptSecrets } from "./secrets";

/** The database and the mail server, ours or the operator's, ready for the site. */
export interface Services {
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly authSecret: string;
  /** null with the operator's own SMTP_URL. */
  readonly inboxUrl: string | null;
  stop(): Promise<void>;
}

/**
 * Starts what the operator did not bring, and migrates. What was started is stopped again when a later step fails.
 * @throws StartRefused in words for the operator.
 */
export async function startServices(operator: OperatorEnv, prismaDirectory: string): Promise<Services> {
  const stops: (() => void | Promise<void>)[] = [];
  const stop = async () => {
    for (const step of stops.splice(0).reverse()) await step();
  };
  try {
    mkdirSync(operator.dataDir, { recursive: true });
    const bringsAll = operator.databaseUrl !== null && operator.smtpUrl !== null;
    if (!bringsAll) {
      stops.push(lockDataDir(operator.dataDir));
      stops.push(() => forgetRunning(operator.dataDir));
    }

    let inbox: Inbox | null = null;
    if (operator.smtpUrl === null) {
      inbox = await startInbox(join(operator.dataDir, "inbox"), operator.inboxPort);
      stops.push(inbox.close);
    }
    let databaseUrl = operator.databaseUrl;
    if (databaseUrl === null) {
      const postgres = await startEmbeddedPostgres(operator.dataDir);
      stops.push(postgres.stop);
      databaseUrl = postgres.databaseUrl;
    }
    await migrate(databaseUrl, prismaDirectory);

    const smtpUrl = operator.smtpUrl ?? inbox?.smtpUrl ?? "";
    const authSecret = operator.authSecret ?? keptSecrets(operator.dataDir).authSecret;
    const services = { databaseUrl, smtpUrl, authSecret, inboxUrl: inbox?.url ?? null, stop };
    if (!bringsAll) writeRunning(operator.dataDir, siteEnvironment(operator, services));
    return services;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The environment of the site and the worker (`lib/server/env.ts`). */
export function siteEnvironment(operator: OperatorEnv, services: Services) {
  return {
    DATABASE_URL: services.databaseUrl,
    SMTP_URL: services.smtpUrl,
    MAIL_FROM: operator.mailFrom,
    APP_URL: operator.appUrl,
    AUTH_URL: operator.appUrl,
    AUTH_SECRET: services.authSecret,
    NEXT_TELEMETRY_DISABLED: "1",
  };
}
