import { describe, expect, test } from "vitest";
import { breachNoticeLimits, breachNoticeWords } from "@/lib/facts/breach-notice";
import type { AnswersInput } from "@/lib/questionnaire/answers";
import { exampleAnswers } from "../../support/example-answers";

type Within = NonNullable<NonNullable<AnswersInput["breachNotice"]>["within"]>;

function period(within: Within, states: AnswersInput["states"] = []): string {
  const [words] = breachNoticeWords.breachNoticePeriod(exampleAnswers({ breachNotice: { within }, states }));
  return words?.type === "text" ? words.value : "";
}

describe("the limits of a breach notice", () => {
  test("a shorter time in calendar days leaves the federal 60 unsaid: one of two in the same unit never matters", () => {
    expect(period({ amount: 5, unit: "calendar-days" })).toBe("5 calendar days");
  });

  test("one day is singular", () => {
    expect(period({ amount: 1, unit: "calendar-days" })).toBe("1 calendar day");
  });

  test("business days and the federal calendar days stand side by side, unconverted", () => {
    expect(period({ amount: 5, unit: "business-days" })).toBe("the earlier of 5 Business Days and 60 calendar days");
  });

  test("hours and the 10 calendar days of Florida stand side by side", () => {
    expect(period({ amount: 72, unit: "hours" }, ["FL", "TX"])).toBe("the earlier of 72 hours and 10 calendar days");
  });

  test("the shortest of several states in one unit is the one that is printed", () => {
    expect(period({ amount: 30, unit: "business-days" }, ["NY", "FL"])).toBe(
      "the earlier of 30 Business Days and 10 calendar days",
    );
  });

  test("a state cannot lengthen what the parties agreed", () => {
    expect(period({ amount: 3, unit: "calendar-days" }, ["NY", "FL"])).toBe("3 calendar days");
  });

  test("no answer ever leaves the law's 60 calendar days behind", () => {
    for (const unit of ["hours", "calendar-days", "business-days"] as const) {
      const limits = breachNoticeLimits(exampleAnswers({ breachNotice: { within: { amount: 30, unit } } }));
      const calendarDays = limits.find((limit) => limit.unit === "calendar-days");
      expect(calendarDays?.amount).toBeLessThanOrEqual(60);
    }
  });
});
