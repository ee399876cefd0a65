import { join } from "node:path";
import { z } from "zod";
import { closeDatabase } from "@/lib/server/database";
import { closeMail } from "@/lib/server/email/transport";
import { DataDirInUse } from "@/lib/server/host/data-lock";
import { type OperatorEnv, parseOperatorEnv } from "@/lib/server/host/operator-env";
import { readRunning } from "@/lib/server/host/running-record";
import { keptSecrets } from "@/lib/server/host/secrets";
import { siteEnvironment, startServices } from "@/lib/server/host/services";
import { StartRefused } from "@/lib/server/host/start-refused";
import { sendDueReminders } from "@/lib/server/reminders/send-due-reminders";
import { printJson } from "./print-json";
import { readArguments } from "./read-arguments";
import { UsageError } from "./usage-error";

const instant = z.iso.datetime({ offset: true });

/** `remind [--at INSTANT]`: sends what is due then. Exit 1 when a mail could not be delivered. */
export async function remind(args: string[]): Promise<number> {
  const { values } = readArguments(args, { at: { type: "string" } }, 0);
  if (values.at !== undefined && !instant.safeParse(values.at).success) {
    throw new UsageError("--at is an instant in ISO 8601 with its offset, as in 2027-03-01T14:00:00Z.");
  }
  const stop = await joinOrStart(parseOperatorEnv(process.env));
  try {
    const outcome = await sendDueReminders({ at: values.at === undefined ? new Date() : new Date(values.at) });
    printJson(outcome, 0);
    return outcome.failed > 0 ? 1 : 0;
  } finally {
    closeMail();
    await closeDatabase();
    await stop();
  }
}

/** Uses the database and the inbox of the site that runs on the data folder, or starts them for this call. */
async function joinOrStart(operator: OperatorEnv): Promise<() => Promise<void>> {
  try {
    const services = await startServices({ ...operator, inboxPort: 0 }, join(process.cwd(), "prisma"));
    Object.assign(process.env, siteEnvironment(operator, services));
    return services.stop;
  } catch (error) {
    if (!(error instanceof DataDirInUse)) throw error;
  }
  const running = readRunning(operator.dataDir);
  if (running === null) throw new StartRefused("The site is just starting or stopping. Try again in a moment.");
  const secret = operator.authSecret ?? keptSecrets(operator.dataDir).authSecret;
  Object.assign(process.env, running, { AUTH_SECRET: secret });
  return async () => undefined;
}
