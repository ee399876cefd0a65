import { describe, expect, test } from "vitest";
import { deriveFacts, factNames } from "@/lib/facts/derive-facts";
import type { AnswersInput } from "@/lib/questionnaire/answers";
import { findVendor } from "@/lib/server/content";
import { exampleAnswers } from "../../support/example-answers";

const facts = (more: Partial<AnswersInput> = {}) => deriveFacts(exampleAnswers(more), null);
const holding = (more: Partial<AnswersInput>, names: readonly string[]) => {
  const { conditions } = facts(more);
  return names.filter((name) => conditions[name]);
};
const said = (more: Partial<AnswersInput>, name: string) => facts(more).words[name];
const text = (value: string) => [{ type: "text", value }];

test("every named fact is derived, and no other", () => {
  const derived = facts();
  expect(Object.keys(derived.conditions)).toEqual(factNames.conditions);
  expect(Object.keys(derived.words)).toEqual(factNames.words);
  expect(Object.keys(derived.lists)).toEqual(factNames.lists);
  expect(Object.keys(derived.tables)).toEqual(factNames.tables);
});

test("the same answers give the same facts", () => {
  expect(facts()).toEqual(facts());
});

test("an agreement in the making may still lack its names: they are left to write in", () => {
  const answers = { ...exampleAnswers(), services: "" };
  const { words } = deriveFacts({ ...answers, vendor: { ...answers.vendor, legalName: "" } }, null);
  expect(words.vendorLegalName).toEqual([{ type: "blank", label: "Legal name of Vendor" }]);
  expect(words.services?.[0]?.type).toBe("blank");
});

describe("who the parties are", () => {
  const kinds = ["customerIsHealthPlan", "customerIsGroupHealthPlan", "customerIsHybrid", "geneticInformationInPlay"];

  test("a group health plan is a health plan, and genetic information may not be used for its underwriting", () => {
    const customer = { legalName: "Plan", kind: "group-health-plan" } as const;
    expect(holding({ customer }, kinds)).toEqual([
      "customerIsHealthPlan",
      "customerIsGroupHealthPlan",
      "geneticInformationInPlay",
    ]);
  });

  test("in a subcontract the customer is no covered entity, so its kind and structure say nothing", () => {
    const customer = { legalName: "Plan", kind: "group-health-plan", structure: "hybrid" } as const;
    expect(holding({ relationship: "subcontractor", customer }, kinds)).toEqual([]);
  });

  test("the duties of HIPAA belong to the customer, or to the covered entity upstream", () => {
    expect(said({}, "coveredEntity")).toEqual(text("Customer"));
    expect(said({ relationship: "subcontractor" }, "coveredEntity")).toEqual(text("the Upstream Covered Entity"));
  });
});

describe("what the vendor handles", () => {
  test("the product is named as the directory names it, whatever the plan was called", () => {
    const directory = findVendor("segment");
    const plan = directory?.plans.find(({ id }) => id === "business");
    const vendor = { legalName: "Twilio Inc.", directory: { slug: "segment", plan: "BUSINESS" } };
    const { words, conditions } = deriveFacts(exampleAnswers({ vendor }), directory);
    expect(conditions.vendorProductNamed).toBe(true);
    expect(words.vendorProduct).toEqual(text(`${directory?.name} (${plan?.name} plan)`));
  });

  test("an unsure designated record set is drafted as one", () => {
    const names = ["vendorHoldsDesignatedRecordSet", "vendorHoldsNoDesignatedRecordSet"];
    expect(holding({}, names)).toEqual(["vendorHoldsDesignatedRecordSet"]);
    expect(holding({ phi: { designatedRecordSet: "no" } }, names)).toEqual(["vendorHoldsNoDesignatedRecordSet"]);
  });

  test("an unknown role under 42 CFR Part 2 is drafted as both", () => {
    const names = ["vendorServesPart2Program", "vendorServesPart2LawfulHolder"];
    const sensitive = ["substance-use-disorder"] as const;
    const role = (part2Role?: "program" | "lawful-holder") =>
      holding({ phi: { sensitive: [...sensitive], ...(part2Role && { part2Role }) } }, names);
    expect(role()).toEqual(names);
    expect(role("program")).toEqual(["vendorServesPart2Program"]);
    expect(role("lawful-holder")).toEqual(["vendorServesPart2LawfulHolder"]);
    expect(holding({}, names)).toEqual([]);
  });
});

describe("subcontractors", () => {
  test("a policy that works with a list has its schedule, also when the list is empty", () => {
    const names = ["subcontractorsScheduled", "noSubcontractorsListed"];
    expect(holding({ subcontractors: { policy: "prior-approval" } }, names)).toEqual(names);
    expect(holding({ subcontractors: { policy: "flow-down" } }, names)).toEqual(["noSubcontractorsListed"]);
    const list = [{ name: "Host, Inc." }];
    expect(holding({ subcontractors: { policy: "flow-down", list } }, names)).toEqual(["subcontractorsScheduled"]);
  });

  test("a missing service or country is left to write in", () => {
    const { tables } = facts({ subcontractors: { list: [{ name: "Host, Inc.", country: "US" }] } });
    expect(tables.subcontractors?.rows).toEqual([
      [text("Host, Inc."), [{ type: "blank", label: "Service" }], text("United States")],
    ]);
  });

  test("the shares of the columns make up the width of the page", () => {
    const shares = facts().tables.subcontractors?.columns.map(({ share }) => share) ?? [];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });
});

describe("money and term", () => {
  test("nothing that moves money is in unless chosen, but for the breach costs that are the default", () => {
    const names = ["indemnityAgreed", "liabilityStated", "cyberInsuranceAgreed", "breachCostsAgreed"];
    expect(holding({}, names)).toEqual(["breachCostsAgreed"]);
    expect(holding({ breachNotice: { costs: "none" } }, [...names, "moneyTermsAgreed"])).toEqual([]);
  });

  test("PHI before the effective date is seen, and only where both dates are known", () => {
    const names = ["phiStartsBeforeEffectiveDate"];
    const term = { phiStartDate: "2026-11-30" };
    expect(holding({ term: { ...term, effectiveDate: "2026-12-01" } }, names)).toEqual(names);
    expect(holding({ term: { ...term, effectiveDate: "2026-11-30" } }, names)).toEqual([]);
    expect(holding({ term }, names)).toEqual([]);
  });

  test("a time of no days reads as a day, never as 0 days", () => {
    expect(said({ term: { returnWithinDays: 0 } }, "returnWithin")).toEqual(text("on the day of"));
    expect(said({ individualRights: { accessDays: 0 } }, "accessWithin")).toEqual(text("on the day of"));
    expect(said({ subcontractors: { noticeDays: 0 } }, "subcontractorNotice")).toEqual(text("before"));
  });

  test("a review every month is not a review every 1 month", () => {
    expect(said({ term: { reviewEveryMonths: 1 } }, "reviewInterval")).toEqual(text("month"));
    expect(said({ term: { reviewEveryMonths: 12 } }, "reviewInterval")).toEqual(text("12 months"));
  });

  test("a reason brings no second full stop", () => {
    expect(said({ term: { infeasibleReason: "Records must be kept by law." } }, "infeasibleReason")).toEqual(
      text("Records must be kept by law"),
    );
  });
});
