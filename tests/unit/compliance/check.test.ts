import { expect, test } from "vitest";
import { type Requirement, requirementSchema } from "@/lib/clauses/schema";
import { check } from "@/lib/compliance/check";
import { appendFindings } from "@/lib/document/findings-schedule";
import type { DocumentNode, SectionNode } from "@/lib/document/nodes";

const report = requirementSchema.parse({
  id: "report-breach",
  title: "Report breaches",
  citation: "45 CFR 164.504(e)(2)(ii)(C)",
  asks: "Report breaches.",
  grade: "REQ",
  evidence: "V",
  relationships: ["business-associate"],
  elements: [
    {
      id: "notify",
      means: "The vendor notifies the customer",
      sentence: ["vendor shall notify", "customer's privacy officer"],
    },
    { id: "promptly", means: "It does so promptly", sentence: ["without unreasonable delay"] },
  ],
  asOf: "2026-11-20",
});

function agreement(...paragraphs: string[]): DocumentNode {
  const sections = paragraphs.map(
    (value, at): SectionNode => ({
      type: "section",
      clauseId: `clause-${at + 1}`,
      number: `1.${at + 1}`,
      title: "Report breaches: Vendor shall notify Customer’s Privacy Officer without unreasonable delay",
      citations: ["45 CFR 164.504(e)(2)(ii)(C)"],
      children: [{ type: "paragraph", children: [{ type: "text", value }] }],
    }),
  );
  return {
    type: "document",
    schemaVersion: 1,
    language: "en-US",
    title: "Business Associate Agreement",
    shortTitle: "Business Associate Agreement",
    partyNames: ["Customer", "Vendor"],
    author: "Customer",
    subject: "",
    paper: "letter",
    effectiveDate: null,
    libraryVersion: "2026-11-23-00000000",
    children: [{ type: "article", id: "reporting", number: "1", title: "Reporting", children: sections }],
  };
}

function finding(document: DocumentNode, requirement: Requirement = report, conditions: Record<string, boolean> = {}) {
  const [only] = check([requirement], { relationship: "business-associate", conditions }, document);
  return only;
}

test("a requirement is met by the exact sentences that say its elements, quotes and capitals aside", () => {
  const said = "Vendor shall notify Customer’s Privacy Officer of a Breach.";
  expect(finding(agreement(`This is agreed. ${said}`, "It acts WITHOUT unreasonable delay."))).toEqual({
    requirement: "report-breach",
    title: "Report breaches",
    citation: "45 CFR 164.504(e)(2)(ii)(C)",
    grade: "REQ",
    asOf: "2026-11-20",
    outcome: "met",
    evidence: [
      { element: "notify", text: said, section: "Section 1.1", target: "section-clause-1" },
      {
        element: "promptly",
        text: "It acts WITHOUT unreasonable delay.",
        section: "Section 1.2",
        target: "section-clause-2",
      },
    ],
    missing: [],
  });
});

test("one missing element leaves the requirement unmet and is named, whatever the titles and citations claim", () => {
  expect(finding(agreement("Vendor shall notify Customer’s Privacy Officer."))).toMatchObject({
    outcome: "not-met",
    evidence: [{ element: "notify" }],
    missing: [{ element: "promptly", means: "It does so promptly" }],
  });
});

test("words spread over the sentences of one provision need a person's eye", () => {
  const spread =
    "Vendor shall notify the person named below. That is Customer’s privacy officer. No unreasonable delay.";
  expect(finding(agreement(spread, "Without unreasonable delay."))).toMatchObject({
    outcome: "needs-review",
    missing: [{ element: "notify" }],
  });
});

test("words spread over two provisions are no finding", () => {
  expect(
    finding(agreement("Vendor shall notify.", "Customer’s privacy officer, without unreasonable delay.")),
  ).toMatchObject({
    outcome: "not-met",
  });
});

test("the earliest sentence is the evidence", () => {
  const twice = finding(agreement("Without unreasonable delay.", "Again without unreasonable delay."));
  expect(twice?.evidence).toMatchObject([{ element: "promptly", section: "Section 1.1" }]);
});

test("a requirement that does not apply is said to be so", () => {
  const conditional = { ...report, appliesWhen: ["phiIsElectronic"] };
  expect(finding(agreement(), conditional, { phiIsElectronic: false })?.outcome).toBe("not-applicable");
  expect(finding(agreement(), conditional, { phiIsElectronic: true })?.outcome).toBe("not-met");
  expect(finding(agreement(), { ...report, relationships: ["subcontractor"] })?.outcome).toBe("not-applicable");
});

test("a condition that no fact has stops the check", () => {
  expect(() => finding(agreement(), { ...report, appliesWhen: ["phiIsElectronik"] })).toThrow("phiIsElectronik");
});

test("the schedule of findings proves nothing, not even its own quotations", () => {
  const whole = agreement("Vendor shall notify Customer’s Privacy Officer.", "Without unreasonable delay.");
  const findings = check([report], { relationship: "business-associate", conditions: {} }, whole);
  const schedule = appendFindings(whole, findings, []).children.at(-1);
  expect(JSON.stringify(schedule)).toContain("Vendor shall notify Customer’s Privacy Officer.");
  const alone = { ...whole, children: schedule === undefined ? [] : [schedule] };
  expect(finding(alone)?.outcome).toBe("not-met");
});

test("checking the same text twice gives the same findings", () => {
  const document = agreement("Vendor shall notify Customer’s Privacy Officer.", "Without unreasonable delay.");
  expect(finding(document)).toEqual(finding(document));
});

test("a party whose name reads like a promise promises nothing", () => {
  const name = "Vendor shall notify Customer's Privacy Officer without unreasonable delay";
  const preamble = { type: "paragraph", children: [{ type: "text", value: name, from: "vendorLegalName" }] } as const;
  expect(finding({ ...agreement(), children: [preamble] })?.outcome).toBe("not-met");
});
