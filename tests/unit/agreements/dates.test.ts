import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMonths, subtractDays } from "@/lib/agreements/add-months";
import { calendarDay } from "@/lib/agreements/calendar-day";
import { noticeDeadline } from "@/lib/agreements/notice-deadline";
import { endAfterAutomaticRenewals } from "@/lib/agreements/renewal";

const isoDate = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("adding months", () => {
  test.each([
    ["2028-02-29", 12, "2029-02-28"],
    ["2028-02-29", 48, "2032-02-29"],
    ["2027-02-28", 12, "2028-02-28"],
    ["2027-01-31", 1, "2027-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2027-12-31", 1, "2028-01-31"],
    ["2026-11-23", 12, "2027-11-23"],
  ])("%s plus %i months is %s", (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test("keeps the day of the month, or takes the last day of a shorter month", () => {
    fc.assert(
      fc.property(isoDate, fc.integer({ min: 0, max: 240 }), (date, months) => {
        const [year = 0, month = 0, day = 0] = addMonths(date, months).split("-").map(Number);
        const [fromYear = 0, fromMonth = 0, fromDay = 0] = date.split("-").map(Number);
        expect(year * 12 + month).toBe(fromYear * 12 + fromMonth + months);
        expect(day).toBe(Math.min(fromDay, new Date(Date.UTC(year, month, 0)).getUTCDate()));
      }),
    );
  });
});

describe("the notice deadline", () => {
  test.each([
    ["2027-12-31", 60, "2027-11-01"],
    ["2028-03-01", 1, "2028-02-29"],
    ["2027-03-01", 1, "2027-02-28"],
    ["2028-01-15", 90, "2027-10-17"],
    ["2027-06-30", 0, "2027-06-30"],
  ])("of an end on %s with %i days' notice is %s", (endDate, noticeDays, expected) => {
    expect(noticeDeadline(endDate, { everyMonths: 12, noticeDays })).toBe(expected);
  });

  test("does not exist where nothing renews by itself", () => {
    expect(noticeDeadline("2027-12-31", null)).toBeNull();
    expect(noticeDeadline(null, { everyMonths: 12, noticeDays: 60 })).toBeNull();
  });

  test("is so many days before the end", () => {
    fc.assert(
      fc.property(isoDate, fc.integer({ min: 0, max: 400 }), (date, days) => {
        expect(Date.parse(date) - Date.parse(subtractDays(date, days))).toBe(days * 86_400_000);
      }),
    );
  });
});

describe("renewing by itself", () => {
  test("happens the day after the end, not on it", () => {
    expect(endAfterAutomaticRenewals("2027-06-30", 12, "2027-06-30")).toBe("2027-06-30");
    expect(endAfterAutomaticRenewals("2027-06-30", 12, "2027-07-01")).toBe("2028-06-30");
  });

  test("catches up with every term that went by", () => {
    expect(endAfterAutomaticRenewals("2020-01-15", 12, "2027-11-01")).toBe("2028-01-15");
  });

  test("says the same whether it is looked at daily or after years", () => {
    fc.assert(
      fc.property(isoDate, fc.integer({ min: 1, max: 24 }), fc.array(isoDate), isoDate, (end, months, looks, last) => {
        const days = [...looks.filter((day) => day < last), last].sort();
        const daily = days.reduce((now, day) => endAfterAutomaticRenewals(now, months, day), end);
        expect(daily).toBe(endAfterAutomaticRenewals(end, months, last));
        expect(daily >= last).toBe(true);
      }),
    );
  });
});

test("a day is reckoned in the organization's time zone", () => {
  const instant = new Date("2027-03-01T03:00:00Z");
  expect(calendarDay(instant, "America/Los_Angeles")).toBe("2027-02-28");
  expect(calendarDay(instant, "America/New_York")).toBe("2027-02-28");
  expect(calendarDay(instant, "Pacific/Kiritimati")).toBe("2027-03-01");
});
