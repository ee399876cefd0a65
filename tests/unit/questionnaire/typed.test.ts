import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answersFromTyped } from "@/lib/questionnaire/answers-from-typed";
import { parseAnswers } from "@/lib/questionnaire/parse-answers";
import { previewAnswers } from "@/lib/questionnaire/preview-answers";
import { type Typed, typedFromAnswers } from "@/lib/questionnaire/typed";
import { answersDocument } from "../../support/arbitrary-answers";
import { directory } from "../../support/vendor-files";

const names: Typed = {
  relationship: "business-associate",
  "customer.legalName": "Harbor Dental Group, P.C.",
  "vendor.legalName": "Bluepoint Billing LLC",
  services: "Medical billing.",
};

describe("typed", () => {
  test("what is asked of any agreement, typed again, makes the same agreement", () => {
    fc.assert(
      fc.property(answersDocument, (document) => {
        const parsed = parseAnswers(document, directory);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
        const again = parseAnswers(answersFromTyped(typedFromAnswers(parsed.answers)), directory);
        expect(again).toEqual({ ok: true, answers: asAsked(parsed.answers) });
      }),
      { numRuns: 500 },
    );
  });

  test("whatever stands in the fields, there is something to preview", () => {
    const paths = Object.keys(typedFromAnswers(previewAnswers(names, directory)));
    const values = fc.oneof(
      fc.string(),
      fc.array(fc.string(), { maxLength: 3 }),
      fc.constantFrom(
        "fixed",
        "access",
        "vendor",
        "coterminous",
        "amount",
        "not-feasible",
        "return",
        "99",
        "2027-02-30",
        "yes",
        "none-allowed",
      ),
      fc.constant<string[]>(["access", "breach-notices"]),
    );
    const rows = fc.constantFrom(
      "subcontractors.list.0.name",
      "subcontractors.list.7.country",
      "customer.affiliates.x.legalName",
    );
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...paths), rows), values), (typed) => {
        const answers = previewAnswers(typed, directory);
        const whole = {
          ...answers,
          customer: { ...answers.customer, legalName: "A" },
          vendor: { ...answers.vendor, legalName: "B" },
          services: "C",
        };
        expect(parseAnswers(whole, directory)).toMatchObject({ ok: true });
      }),
      { numRuns: 500 },
    );
  });

  test("what is refused by itself does not hide what its default is refused with", () => {
    const typed: Typed = {
      ...names,
      "individualRights.respondsToIndividuals": "?",
      delegatedObligations: ["access"],
    };
    expect(previewAnswers(typed, directory).delegatedObligations).toEqual([]);
  });

  test("a blank field is not given", () => {
    const typed = { ...names, "term.cureDays": " ", "customer.address.city": "", "breachNotice.within.amount": "7" };
    expect(answersFromTyped(typed)).toMatchObject({ breachNotice: { within: { amount: 7, unit: "business-days" } } });
    expect(previewAnswers(typed, directory)).toMatchObject({
      term: { cureDays: 30 },
      customer: { address: { city: null } },
    });
  });

  test("missing names and services are empty in the preview, never made up", () => {
    expect(previewAnswers({}, directory)).toMatchObject({
      customer: { legalName: "" },
      vendor: { legalName: "" },
      services: "",
    });
  });

  test("what is refused falls back to its default in the preview, and the rest stays", () => {
    const typed = {
      ...names,
      "term.effectiveDate": "2027-02-30",
      "individualRights.accessDays": "31",
      "breachNotice.within.amount": "x",
      "term.cureDays": "20",
    };
    expect(previewAnswers(typed, directory)).toMatchObject({
      term: { effectiveDate: null, cureDays: 20 },
      individualRights: { accessDays: 10 },
      breachNotice: { within: { amount: 5, unit: "business-days" } },
    });
  });

  test("numbers, money, codes and rows are read as people type them", () => {
    const typed: Typed = {
      ...names,
      "commercial.liabilityCap.kind": "amount",
      "commercial.liabilityCap.usd": "$2,000,000",
      states: "tx, Florida; new york",
      "subcontractors.list.0.name": "",
      "subcontractors.list.4.name": "Amazon Web Services, Inc.",
      "subcontractors.list.4.country": "US",
    };
    expect(previewAnswers(typed, directory)).toMatchObject({
      commercial: { liabilityCap: { kind: "amount", usd: 2_000_000 } },
      states: ["TX", "FL", "NY"],
      subcontractors: { list: [{ name: "Amazon Web Services, Inc.", service: null, country: "US" }] },
    });
  });

  test("what is not asked is left out, though its text is kept", () => {
    const typed: Typed = {
      ...names,
      "term.kind": "evergreen",
      "term.endDate": "2027-01-01",
      "term.renewal.everyMonths": "12",
    };
    expect(parseAnswers(answersFromTyped(typed), directory)).toMatchObject({ ok: true });
    expect(typed["term.endDate"]).toBe("2027-01-01");
  });
});

/** The questionnaire does not ask a subcontractor's customer what kind of covered entity it is, nor for an unused notice period. */
function asAsked(answers: ReturnType<typeof previewAnswers>): ReturnType<typeof previewAnswers> {
  const { customer, vendor, safeguards, subcontractors, term } = answers;
  const upstream = answers.relationship === "subcontractor";
  const counted = subcontractors.policy === "list-and-notice" || subcontractors.policy === "prior-approval";
  return {
    ...answers,
    customer: {
      ...customer,
      ...(upstream ? { kind: null, structure: "single" as const } : {}),
      affiliates: upstream || customer.structure !== "affiliated" ? [] : customer.affiliates,
    },
    vendor: { ...vendor, directory: answers.preparedBy === "vendor" ? null : vendor.directory },
    safeguards: {
      ...safeguards,
      approvedCountries: safeguards.offshore === "approved-countries" ? safeguards.approvedCountries : [],
    },
    subcontractors: {
      ...subcontractors,
      noticeDays: counted ? subcontractors.noticeDays : answers.stance === "vendor" ? 15 : 30,
    },
    term: { ...term, infeasibleReason: term.returnFeasible === "feasible" ? null : term.infeasibleReason },
  };
}
