import "server-only";
import { z } from "zod";
import { findDueReminders } from "../reminders/find-due-reminders";
import { prepareDeliveries } from "../reminders/prepare-deliveries";
import { job } from "./job";
import { SEND_REMINDER } from "./send-reminder";

export const SWEEP_REMINDERS = "sweep-reminders";

/**
 * Queues one job for each email that is due now. The queue only carries the work: our own table says what is left, so
 * a sweep that dies halfway, or one too many, changes nothing.
 */
export const sweepReminders = job({
  name: SWEEP_REMINDERS,
  payload: z.unknown(),
  schedule: "* * * * *",
  concurrency: 1,
  handle: async (_payload, queue) => {
    const now = new Date();
    for (const organisationId of (await findDueReminders(now)).keys()) {
      const deliveries = await prepareDeliveries(organisationId, now, now);
      const jobs = deliveries.map((delivery) => ({ data: delivery, singletonKey: delivery.deliveryId }));
      if (jobs.length > 0) await queue.insert(SEND_REMINDER, jobs);
    }
  },
});
