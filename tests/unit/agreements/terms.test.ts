import { expect, test } from "vitest";
import { counterpartyName, preparingPartyName } from "@/lib/agreements/counterparty";
import { termsOf } from "@/lib/agreements/terms";
import { exampleAnswers } from "../../support/example-answers";

const today = "2026-11-23";

test("an effective date that was left open is the day of the last signature", () => {
  const answers = exampleAnswers();
  expect(termsOf(answers, null, today).effectiveDate).toBeNull();
  expect(termsOf(answers, "2026-12-05", today).effectiveDate).toBe("2026-12-05");
});

test("an effective date that was agreed is not moved by a signature", () => {
  const answers = exampleAnswers({ term: { effectiveDate: "2027-01-01" } });
  expect(termsOf(answers, "2026-12-05", today).effectiveDate).toBe("2027-01-01");
  // Signed after the date that was given: the agreement is not backdated.
  expect(termsOf(answers, "2027-01-09", today).effectiveDate).toBe("2027-01-09");
});

test("with no end agreed, the review is counted from the effective date, and until that is known from today", () => {
  const answers = exampleAnswers({ term: { reviewEveryMonths: 6 } });
  expect(termsOf(answers, null, today).reviewDate).toBe("2027-05-23");
  expect(termsOf(answers, "2027-08-31", today).reviewDate).toBe("2028-02-29");
});

test("an agreement with an end has no review date", () => {
  const answers = exampleAnswers({ term: { kind: "fixed", endDate: "2027-12-31" } });
  expect(termsOf(answers, null, today)).toMatchObject({ endDate: "2027-12-31", reviewDate: null });
});

test("the counterparty is the party that did not prepare the agreement", () => {
  expect(counterpartyName(exampleAnswers())).toBe("Bluepoint Billing LLC");
  const theirs = exampleAnswers({ preparedBy: "vendor" });
  expect(counterpartyName(theirs)).toBe("Harbor Dental Group, P.C.");
  expect(preparingPartyName(theirs)).toBe("Bluepoint Billing LLC");
});
