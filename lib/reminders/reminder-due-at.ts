import { Temporal } from "temporal-polyfill";

/** Reminders arrive when the working day begins. */
const REMINDER_TIME = Temporal.PlainTime.from("09:00");

/**
 * The instant a reminder is due: 09:00 on the wall clock of `timeZone`, `offsetDays` before the calendar date it is
 * about (after it when negative). Counting in calendar days keeps 09:00 at 09:00 across changes of the clock.
 *
 * @param basisDate ISO calendar date
 * @param timeZone IANA name
 */
export function reminderDueAt(basisDate: string, offsetDays: number, timeZone: string): Date {
  const day = Temporal.PlainDate.from(basisDate).subtract({ days: offsetDays });
  const due = day.toZonedDateTime({ timeZone, plainTime: REMINDER_TIME });
  return new Date(due.epochMilliseconds);
}
