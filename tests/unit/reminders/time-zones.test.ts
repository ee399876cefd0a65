import { expect, test } from "vitest";
import { defaultTimeZone, isTimeZone, timeZoneLabel, timeZones } from "@/lib/reminders/time-zones";

test("a made-up, empty or offset-only time zone is refused", () => {
  for (const name of ["", "Mars/Olympus", "+05:00", "America/New York", "<script>", "A".repeat(200)]) {
    expect(isTimeZone(name), name).toBe(false);
  }
});

test("every zone on offer is one the plan can reckon in", () => {
  expect(timeZones()).toContain(defaultTimeZone);
  expect(timeZones()).toContain("UTC");
  expect(timeZones().filter((name) => !isTimeZone(name))).toEqual([]);
});

test("zones are shown without underscores", () => {
  expect(timeZoneLabel("America/New_York")).toBe("America/New York");
});
