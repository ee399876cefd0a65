import { describe, expect, test } from "vitest";
import { answerWarnings } from "@/lib/questionnaire/answer-warnings";
import type { AnswersInput } from "@/lib/questionnaire/answers";
import { exampleAnswers } from "../../support/example-answers";
import { directory, vendorNamed } from "../../support/vendor-files";

function warned(more: Partial<AnswersInput>, slug?: string): string[] {
  return answerWarnings(exampleAnswers(more), slug === undefined ? null : vendorNamed(slug)).map(({ path }) => path);
}

const subcontractor = { relationship: "subcontractor" } as const;

describe("warnings", () => {
  test("the defaults bring none, in any stance", () => {
    expect(warned({})).toEqual([]);
    expect(warned({ stance: "customer" })).toEqual([]);
    expect(warned({ stance: "vendor" })).toEqual([]);
  });

  test.each<[string, string, Partial<AnswersInput>]>([
    [
      "PHI before the effective date",
      "term.phiStartDate",
      { term: { effectiveDate: "2027-02-01", phiStartDate: "2027-01-31" } },
    ],
    ["more than 20 days for access", "individualRights.accessDays", { individualRights: { accessDays: 21 } }],
    ["more than 30 days for amendment", "individualRights.amendmentDays", { individualRights: { amendmentDays: 31 } }],
    [
      "more than 30 days for accounting",
      "individualRights.accountingDays",
      { individualRights: { accountingDays: 31 } },
    ],
    ["PHI anywhere with Texas", "safeguards.offshore", { safeguards: { offshore: "unrestricted" }, states: ["TX"] }],
    ["PHI anywhere with Florida", "safeguards.offshore", { safeguards: { offshore: "unrestricted" }, states: ["FL"] }],
    [
      "PHI anywhere with Medicaid",
      "safeguards.offshore",
      { safeguards: { offshore: "unrestricted" }, programs: ["medicaid"] },
    ],
    [
      "PHI anywhere with Medicare Advantage",
      "safeguards.offshore",
      { safeguards: { offshore: "unrestricted" }, programs: ["medicare-advantage"] },
    ],
    [
      "a risk assessment by the vendor",
      "breachNotice.riskAssessmentBy",
      { breachNotice: { riskAssessmentBy: "vendor" } },
    ],
    ["day-to-day direction", "agencyControl", { agencyControl: true }],
    [
      "aggregation by a subcontractor",
      "permittedUses.dataAggregation",
      { ...subcontractor, permittedUses: { dataAggregation: true } },
    ],
    [
      "limited data sets of a subcontractor",
      "permittedUses.limitedDataSet",
      { ...subcontractor, permittedUses: { limitedDataSet: true } },
    ],
    [
      "de-identification by a subcontractor",
      "permittedUses.deIdentification",
      { ...subcontractor, permittedUses: { deIdentification: "permitted" } },
    ],
    [
      "AI training by a subcontractor",
      "permittedUses.aiTraining",
      { ...subcontractor, permittedUses: { aiTraining: "customer-only" } },
    ],
    [
      "a cap in a services agreement that is not named",
      "commercial.liabilityCap",
      { commercial: { liabilityCap: { kind: "services-agreement" } } },
    ],
  ])("%s", (_, path, more) => {
    expect(warned(more)).toEqual([path]);
  });

  test.each<[string, Partial<AnswersInput>]>([
    ["PHI on the effective date", { term: { effectiveDate: "2027-02-01", phiStartDate: "2027-02-01" } }],
    ["days at the edge", { individualRights: { accessDays: 20, amendmentDays: 30, accountingDays: 30 } }],
    ["PHI anywhere with California", { safeguards: { offshore: "unrestricted" }, states: ["CA"] }],
    ["Texas with PHI kept in the United States", { safeguards: { offshore: "us-storage" }, states: ["TX"] }],
    ["aggregation by a business associate", { permittedUses: { dataAggregation: true, aiTraining: "customer-only" } }],
    [
      "de-identification on request by a subcontractor",
      { ...subcontractor, permittedUses: { deIdentification: "customer-directed" } },
    ],
  ])("none for %s", (_, more) => {
    expect(warned(more)).toEqual([]);
  });

  test("a vendor that signs only its own paper, unless the vendor itself prepares the agreement", () => {
    const own = directory.find(({ howToObtain }) => howToObtain.paper === "vendor");
    if (!own) throw new Error("No vendor in the directory signs only its own paper");
    expect(warned({}, own.slug)).toEqual(["vendor.directory"]);
    expect(warned({ preparedBy: "vendor" }, own.slug)).toEqual([]);
  });
});
