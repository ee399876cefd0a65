import { Temporal } from "temporal-polyfill";

/**
 * The same day of the month, so many months later; where that month is too short, its last day.
 * February 29 plus 12 months is February 28, and January 31 plus 1 month is the last day of February.
 * @param date ISO calendar date
 */
export function addMonths(date: string, months: number): string {
  return Temporal.PlainDate.from(date).add({ months }, { overflow: "constrain" }).toString();
}

/** The calendar date so many days earlier. */
export function subtractDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).subtract({ days }).toString();
}
