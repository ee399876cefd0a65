import "server-only";
import { z } from "zod";
import { deliver } from "../reminders/deliver";
import { job } from "./job";

export const SEND_REMINDER = "send-reminder";

/** Sends one email of one reminder. What the mail server puts off stays in our own table for a later sweep. */
export const sendReminder = job({
  name: SEND_REMINDER,
  payload: z.strictObject({ organisationId: z.uuid(), deliveryId: z.uuid() }),
  concurrency: 4,
  handle: async (delivery) => {
    await deliver(delivery);
  },
});
