import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { closeDatabase } from "@/lib/server/database";
import { closeMail } from "@/lib/server/email/transport";
import { workerIsAlive } from "@/lib/server/jobs/worker-is-alive";
import { sendDueReminders } from "@/lib/server/reminders/send-due-reminders";
import { bundle } from "../../scripts/bundle.mjs";
import { testDatabase } from "../support/database";
import { startSmtpSink } from "../support/smtp";
import { asSuperuser, storeOrganisation } from "../support/stored-organisation";

const root = join(import.meta.dirname, "../..");
const smtp = await startSmtpSink();
process.env.SMTP_URL = smtp.url;
const database = await testDatabase();
const workers: ChildProcess[] = [];

beforeAll(() => bundle(["reminder-worker"]));

beforeEach(async () => {
  smtp.mails.length = 0;
  smtp.behave({ kind: "accept" });
  await asSuperuser(database, (client) => client.query('TRUNCATE organisation, "user" CASCADE'));
});

afterEach(async () => {
  for (const worker of workers.splice(0)) await kill(worker, "SIGKILL");
});

afterAll(async () => {
  closeMail();
  await closeDatabase();
  await smtp.close();
});

// First: a worker that was killed counts as alive until its heartbeat is missed.
test("a worker is known to be alive while it runs, and not after it was told to stop", async () => {
  expect(await workerIsAlive()).toBe(false);
  const worker = startWorker();
  await until(workerIsAlive);
  expect(await kill(worker, "SIGTERM")).toBe(0);
  expect(await workerIsAlive()).toBe(false);
});

test("two workers, and a command beside them, send each mail once", async () => {
  await storeDueReminders(12);
  startWorker();
  startWorker();
  await sendDueReminders({ at: new Date() });
  await until(() => smtp.mails.length >= 12);
  await until(async () => (await openDeliveries()) === 0);
  await setTimeout(1_500); // time for a second copy to arrive, were there one
  expect(smtp.mails.map((mail) => mail.recipients[0]).sort()).toEqual(addresses(12));
});

test("a worker killed while it sends loses nothing: the next one sends the mail, under the same Message-ID", async () => {
  await storeDueReminders(1);
  smtp.behave({ kind: "stall" });
  const first = startWorker();
  await until(async () => (await claims()).length === 1);
  await kill(first, "SIGKILL");
  const [claimed] = await claims();

  smtp.behave({ kind: "accept" });
  await asSuperuser(database, (client) =>
    client.query("UPDATE reminder_delivery SET claimed_until = now() - interval '1 second'"),
  );
  startWorker();
  await until(() => smtp.mails.length > 0);
  await until(async () => (await openDeliveries()) === 0);
  expect(smtp.mails.map((mail) => mail.parsed.messageId)).toEqual([claimed?.message_id]);
});

function startWorker(): ChildProcess {
  const worker = spawn(process.execPath, [join(root, "dist/reminder-worker.mjs")], {
    cwd: root,
    env: process.env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  workers.push(worker);
  return worker;
}

/** Ends a process and says how it ended. */
async function kill(worker: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (worker.exitCode !== null || worker.signalCode !== null) return worker.exitCode;
  const ended = once(worker, "exit");
  worker.kill(signal);
  await ended;
  return worker.exitCode;
}

function addresses(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `member${String(index).padStart(2, "0")}@example.com`);
}

/** As many organizations of one, each with a reminder that has just become due. */
async function storeDueReminders(count: number): Promise<void> {
  const planned = new Date(Date.now() - 24 * 60 * 60 * 1_000);
  for (const email of addresses(count)) {
    const organisation = await storeOrganisation(database, { kind: "member", emails: [email] });
    await organisation.storeRemindedAgreement({ endDate: "2099-12-31" }, planned);
  }
  await asSuperuser(database, (client) =>
    client.query("UPDATE reminder SET due_at = now() - interval '1 minute' WHERE offset_days = 90"),
  );
}

function claims() {
  return asSuperuser(database, async (client) => {
    const { rows } = await client.query<{ message_id: string }>(
      "SELECT message_id FROM reminder_delivery WHERE claimed_until IS NOT NULL",
    );
    return rows;
  });
}

function openDeliveries(): Promise<number> {
  return asSuperuser(database, async (client) => {
    const { rows } = await client.query("SELECT 1 FROM reminder_delivery WHERE sent_at IS NULL");
    return rows.length;
  });
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await setTimeout(100);
}
