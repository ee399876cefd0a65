import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDay } from "@/lib/agreements/calendar-day";
import { reminderOffsetsDays } from "@/lib/reminders/plan";
import { reminderDueAt } from "@/lib/reminders/reminder-due-at";

const DAY = 86_400_000;

/** Calendar arithmetic by another road: whole UTC days, where every day has 24 hours. */
const daysBefore = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);

/** What a clock on the wall shows, by the runtime's own time zone data. */
function wallClock(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" }).format(instant);
}

const zones = [
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Phoenix",
  "America/Los_Angeles",
  "America/Anchorage",
  "America/Adak",
  "Pacific/Honolulu",
  "America/Puerto_Rico",
  "Pacific/Guam",
  "Pacific/Pago_Pago",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "Europe/Berlin",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
];

const dates = fc
  .date({ min: new Date("2024-01-01T00:00:00Z"), max: new Date("2040-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("every reminder falls at 09:00 on the wall, the right number of calendar days before the date", () => {
  fc.assert(
    fc.property(
      dates,
      fc.constantFrom(...zones),
      fc.constantFrom(...reminderOffsetsDays, -14),
      (date, zone, offset) => {
        expect(wallClock(reminderDueAt(date, offset, zone), zone)).toBe(`${daysBefore(date, offset)} 09:00`);
      },
    ),
    { numRuns: 5_000 },
  );
});

test("the reminders of one date arrive in the order of their offsets", () => {
  fc.assert(
    fc.property(dates, fc.constantFrom(...zones), (date, zone) => {
      const due = reminderOffsetsDays.map((offset) => reminderDueAt(date, offset, zone).getTime());
      expect([...due].sort((a, b) => a - b)).toEqual(due);
    }),
    { numRuns: 500 },
  );
});

test("the clock going forward or back does not move a reminder off 09:00", () => {
  // 8 March 2026, 02:00 -> 03:00 and 1 November 2026, 02:00 -> 01:00 in New York.
  expect(reminderDueAt("2026-03-15", 7, "America/New_York").toISOString()).toBe("2026-03-08T13:00:00.000Z");
  expect(reminderDueAt("2026-11-08", 7, "America/New_York").toISOString()).toBe("2026-11-01T14:00:00.000Z");
});

test("a leap day is counted like any other day", () => {
  // 2028-03-30 - 30 d = 2028-02-29
  expect(calendarDay(reminderDueAt("2028-03-30", 30, "America/Chicago"), "America/Chicago")).toBe("2028-02-29");
  expect(calendarDay(reminderDueAt("2027-03-30", 30, "America/Chicago"), "America/Chicago")).toBe("2027-02-28");
});
