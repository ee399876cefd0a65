import { Temporal } from "temporal-polyfill";

/** The calendar date at an instant in a time zone: 03:00 UTC on March 1 is February 28 in Los Angeles. */
export function calendarDay(instant: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}
