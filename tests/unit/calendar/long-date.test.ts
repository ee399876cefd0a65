import { expect, test } from "vitest";
import { longDate } from "@/lib/calendar/long-date";

test.each([
  ["2026-12-01", "December 1, 2026"],
  ["2028-02-29", "February 29, 2028"],
  ["2026-09", "September 2026"],
  ["2026", "2026"],
])("a date is the written one, as exact as it was written: %s", (date, words) => {
  expect(longDate(date)).toBe(words);
});
