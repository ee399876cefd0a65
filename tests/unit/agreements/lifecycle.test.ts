import { describe, expect, test } from "vitest";
import { type AgreementLife, openActs, statusAfter } from "@/lib/agreements/lifecycle";
import { type StandingDates, standingOn } from "@/lib/agreements/standing";

const finished: AgreementLife = { status: "finished", paper: "ours", currentVersion: 1, signedVersion: null };
const inForce: AgreementLife = { status: "in-force", paper: "ours", currentVersion: 1, signedVersion: 1 };

describe("what can be done", () => {
  test("a finished agreement can be signed, changed or ended, not renewed", () => {
    expect(openActs(finished)).toEqual(["sign", "change", "end"]);
  });

  test("an agreement in force is not signed again", () => {
    expect(openActs(inForce)).toEqual(["change", "renew", "end"]);
  });

  test("a later version of an agreement in force can be signed", () => {
    expect(openActs({ ...inForce, currentVersion: 2 })).toContain("sign");
  });

  test("the vendor's own paper can't be changed or signed here", () => {
    const theirs: AgreementLife = { status: "in-force", paper: "vendor", currentVersion: 0, signedVersion: null };
    expect(openActs(theirs)).toEqual(["renew", "end"]);
  });

  test("nothing can be done with an agreement that has ended", () => {
    expect(openActs({ ...inForce, status: "ended" })).toEqual([]);
    expect(statusAfter("ended", "sign")).toBeNull();
  });
});

describe("where an agreement stands on a day", () => {
  const dates: StandingDates = {
    status: "in-force",
    effectiveDate: "2027-01-01",
    endDate: "2027-12-31",
    renewsByItself: false,
    endedOn: null,
  };

  test("before its effective date a signed agreement is not yet in force", () => {
    expect(standingOn(dates, "2026-12-31")).toEqual({ kind: "starts", on: "2027-01-01" });
    expect(standingOn(dates, "2027-01-01")).toEqual({ kind: "in-force" });
  });

  test("the end is its last day in force", () => {
    expect(standingOn(dates, "2027-12-31")).toEqual({ kind: "in-force" });
    expect(standingOn(dates, "2028-01-01")).toEqual({ kind: "ended", on: "2027-12-31" });
  });

  test("one that renews by itself goes on", () => {
    expect(standingOn({ ...dates, renewsByItself: true }, "2028-01-01")).toEqual({ kind: "in-force" });
  });

  test("one without an end never ends by itself", () => {
    expect(standingOn({ ...dates, endDate: null }, "2099-01-01")).toEqual({ kind: "in-force" });
  });

  test("one that was ended for a day to come is in force until then", () => {
    const ended: StandingDates = { ...dates, status: "ended", endedOn: "2027-06-30" };
    expect(standingOn(ended, "2027-06-29")).toEqual({ kind: "in-force" });
    expect(standingOn(ended, "2027-06-30")).toEqual({ kind: "ended", on: "2027-06-30" });
  });
});
