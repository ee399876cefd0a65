import "server-only";
import { z } from "zod";
import { databaseAnswers } from "../database";
import { mailIsReachable } from "../email/transport";
import { workerIsAlive } from "../jobs/worker-is-alive";

const part = z.enum(["ok", "failing"]);

export const healthSchema = z.object({
  status: z.enum(["ok", "degraded", "unavailable"]),
  database: part,
  mail: part,
  worker: part,
});

export type Health = z.infer<typeof healthSchema>;

let underWay: Promise<Health> | undefined;

/** How the parts are now. Who asks while somebody else's look is under way shares it: each one logs in to the mail server. */
export function health(): Promise<Health> {
  underWay ??= look().finally(() => {
    underWay = undefined;
  });
  return underWay;
}

/** Without the database nothing is served; without mail or worker nothing is lost. */
async function look(): Promise<Health> {
  const [database, mail, worker] = await Promise.all([
    within(3_000, databaseAnswers()),
    within(3_500, mailIsReachable()),
    within(3_000, workerIsAlive()),
  ]);
  const word = (ok: boolean) => (ok ? "ok" : "failing");
  const status = !database ? "unavailable" : mail && worker ? "ok" : "degraded";
  return { status, database: word(database), mail: word(mail), worker: word(worker) };
}

function within(millis: number, answer: Promise<boolean>): Promise<boolean> {
  const tooLate = new Promise<boolean>((resolve) => setTimeout(resolve, millis, false).unref());
  return Promise.race([answer.catch(() => false), tooLate]);
}
