import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReminderBasis } from "@/lib/reminders/reminder-basis";
import { type RemindedOf, reminderWording } from "@/lib/reminders/reminder-wording";

const agreement: RemindedOf = {
  basis: "review",
  basisDate: "2027-11-23",
  today: "2027-10-24",
  title: "Business Associate Agreement",
  counterparty: "Twilio Inc.",
  endDate: null,
};

const subject = (given: Partial<RemindedOf>) => reminderWording({ ...agreement, ...given }).subject;
const text = (given: Partial<RemindedOf>) => {
  const wording = reminderWording({ ...agreement, ...given });
  return [wording.subject, wording.heading, ...wording.paragraphs].join("\n");
};

describe("the subject says what, when and with whom", () => {
  test.each([
    ["review", "2027-10-24", "Review due in 30 days: Business Associate Agreement with Twilio Inc."],
    ["review", "2027-11-22", "Review due in 1 day: Business Associate Agreement with Twilio Inc."],
    ["review", "2027-11-23", "Review due today: Business Associate Agreement with Twilio Inc."],
    ["review", "2027-11-25", "Review was due 2 days ago: Business Associate Agreement with Twilio Inc."],
    ["end", "2027-10-24", "Agreement ends in 30 days: Business Associate Agreement with Twilio Inc."],
    ["end", "2027-11-24", "Agreement ended 1 day ago: Business Associate Agreement with Twilio Inc."],
    ["notice-deadline", "2027-11-16", "Notice deadline in 7 days: Business Associate Agreement with Twilio Inc."],
    ["unsigned", "2027-12-07", "Not marked as signed: Business Associate Agreement with Twilio Inc."],
  ] as const)("%s on %s", (basis, today, words) => {
    expect(subject({ basis, today })).toBe(words);
  });
});

test("a review is called a review: nothing ends, nothing expires", () => {
  const words = text({ basis: "review" });
  expect(words).toContain("HIPAA sets no expiry date; you chose to review");
  expect(words).toContain("It stays in force whether or not you do.");
  expect(words).not.toMatch(/expires|ends/i);
});

test("an agreement that renews by itself is told of its last day for notice, and of the day it renews", () => {
  const words = text({ basis: "notice-deadline", basisDate: "2027-12-01", endDate: "2027-12-31" });
  expect(words).toContain("Decide by December 1, 2027");
  expect(words).toContain("renews by itself on December 31, 2027 unless a party gives notice");
});

test("names are printed as they are, whatever stands in them", () => {
  fc.assert(
    fc.property(
      fc.constantFrom<ReminderBasis>("end", "notice-deadline", "review", "unsigned"),
      fc.string({ minLength: 1 }),
      fc.string({ minLength: 1 }),
      (basis, title, counterparty) => {
        expect(text({ basis, title, counterparty })).toContain(`${title} with ${counterparty}`);
      },
    ),
  );
});

test("every reminder names the agreement, says why it comes now and what to do", () => {
  for (const basis of ["end", "notice-deadline", "review", "unsigned"] as const) {
    const wording = reminderWording({ ...agreement, basis, endDate: "2027-12-31" });
    for (const words of [wording.subject, wording.heading, ...wording.paragraphs, wording.button]) {
      expect(words).not.toMatch(/undefined|null|NaN|!|compliant/);
    }
    expect(wording.paragraphs[0]).toContain("Twilio Inc.");
    expect(wording.paragraphs[1].length).toBeGreaterThan(40);
  }
});
