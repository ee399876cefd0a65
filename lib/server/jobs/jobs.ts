import "server-only";
import type { RegisteredJob } from "./job";
import { purgeGuests } from "./purge-guests";
import { purgeSignInsDaily } from "./purge-sign-ins";
import { renewAgreements } from "./renew-agreements";
import { sendReminder } from "./send-reminder";
import { sweepReminders } from "./sweep-reminders";

/** Every job there is. */
export const jobs: readonly RegisteredJob[] = [
  sweepReminders,
  sendReminder,
  renewAgreements,
  purgeGuests,
  purgeSignInsDaily,
];
