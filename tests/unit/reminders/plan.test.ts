import { describe, expect, test } from "vitest";
import { type PlannedFrom, planOf } from "@/lib/reminders/plan";

const noDates = { endDate: null, noticeDeadline: null, reviewDate: null };

function agreement(given: Partial<PlannedFrom>): PlannedFrom {
  return {
    status: "in-force",
    finishedAt: new Date("2026-11-23T15:00:00Z"),
    dates: noDates,
    timeZone: "America/New_York",
    ...given,
  };
}

const now = new Date("2026-11-23T15:00:00Z");
const inBrief = (given: Partial<PlannedFrom>, at = now) =>
  planOf(agreement(given), at).map(
    (reminder) =>
      `${reminder.basis} ${reminder.basisDate} ${reminder.offsetDays} ${reminder.dueAt.toISOString()}${reminder.alreadyPast ? " past" : ""}`,
  );

describe("which date", () => {
  test("an agreement with an end is reminded 90, 60, 30 and 7 days before it", () => {
    // New York: UTC-5 until 14 March 2027, UTC-4 after. 31 May - 90 d = 2 March; - 60 d = 1 April.
    expect(inBrief({ dates: { ...noDates, endDate: "2027-05-31" } })).toEqual([
      "end 2027-05-31 90 2027-03-02T14:00:00.000Z",
      "end 2027-05-31 60 2027-04-01T13:00:00.000Z",
      "end 2027-05-31 30 2027-05-01T13:00:00.000Z",
      "end 2027-05-31 7 2027-05-24T13:00:00.000Z",
    ]);
  });

  test("the notice deadline comes before the end of an agreement that renews by itself", () => {
    const plan = inBrief({ dates: { endDate: "2027-12-31", noticeDeadline: "2027-10-02", reviewDate: "2027-03-01" } });
    expect(plan.map((line) => line.slice(0, 26))).toEqual(Array(4).fill("notice-deadline 2027-10-02"));
  });

  test("once the notice deadline has gone by, nobody is told of an end that will not come", () => {
    const plan = inBrief({ dates: { endDate: "2027-12-31", noticeDeadline: "2026-10-02", reviewDate: null } });
    expect(plan.map((line) => line.replace(/^(\S+ \S+).* (past)$/, "$1 $2"))).toEqual(
      Array(4).fill("notice-deadline 2026-10-02 past"),
    );
  });

  test("the review date counts only where no end was agreed", () => {
    expect(inBrief({ dates: { ...noDates, reviewDate: "2027-11-23" } })[0]).toMatch(/^review 2027-11-23 90/);
    expect(inBrief({ dates: { ...noDates, endDate: "2028-01-01", reviewDate: "2027-11-23" } })[0]).toMatch(/^end/);
  });

  test("an agreement without any date has no reminders", () => {
    expect(inBrief({})).toEqual([]);
  });
});

describe("what is past", () => {
  test("offsets that have gone by when planned are recorded as past, the rest are not", () => {
    const plan = inBrief({ dates: { ...noDates, endDate: "2027-01-10" } });
    expect(plan.map((line) => line.endsWith("past"))).toEqual([true, true, false, false]);
  });

  test("an offset is not past at the very instant it is due", () => {
    const dates = { ...noDates, endDate: "2027-02-21" };
    const due = new Date("2026-11-23T14:00:00Z");
    expect(planOf(agreement({ dates }), due)[0]).toMatchObject({ dueAt: due, alreadyPast: false });
    expect(planOf(agreement({ dates }), new Date(due.getTime() + 1))[0]?.alreadyPast).toBe(true);
  });
});

describe("not signed", () => {
  test("a finished agreement is asked about 14 days later, in a series of its own", () => {
    expect(inBrief({ status: "finished" })).toEqual(["unsigned 2026-11-23 -14 2026-12-07T14:00:00.000Z"]);
    expect(inBrief({ status: "finished", dates: { ...noDates, endDate: "2028-01-01" } })).toHaveLength(5);
  });

  test("the day it was finished is the day on the organization's own calendar", () => {
    const finishedAt = new Date("2026-11-24T03:00:00Z"); // still the 23rd in Los Angeles
    expect(inBrief({ status: "finished", finishedAt, timeZone: "America/Los_Angeles" })[0]).toMatch(
      /^unsigned 2026-11-23 -14 2026-12-07T17:00/,
    );
  });

  test("an ended agreement has no reminders", () => {
    expect(inBrief({ status: "ended", dates: { ...noDates, endDate: "2027-12-31" } })).toEqual([]);
  });
});
