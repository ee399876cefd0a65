import { describe, expect, test } from "vitest";
import { draftAgreement } from "@/lib/document/draft-agreement";
import { renderText } from "@/lib/renderers/text/render-text";
import { exampleAnswers } from "../../support/example-answers";
import { fixtureLibrary } from "../../support/fixture-library";

function draft(more: Parameters<typeof exampleAnswers>[0] = {}) {
  return draftAgreement(fixtureLibrary, exampleAnswers(more), null);
}

test("the fewest answers make a whole agreement whose requirements are met", () => {
  const { document, findings } = draft();
  expect(document.children.map((node) => node.type)).toEqual([
    "paragraph",
    "parties",
    "article",
    "article",
    "paragraph",
    "signatures",
    "schedule",
    "schedule",
    "schedule",
  ]);
  expect(findings.map(({ requirement, outcome }) => [requirement, outcome])).toEqual([["report-breach", "met"]]);
});

test("an article without sections takes no number", () => {
  expect(renderText(draft().document)).toContain("2.  Reporting");
  const plan = draft({ customer: { legalName: "Plan", kind: "health-plan" } });
  expect(renderText(plan.document)).toContain("3.  Reporting");
});

test("a reference that a definition makes is resolved", () => {
  expect(renderText(draft().document)).toContain("“Unsecured PHI” means PHI that is not secured, as Section 2.1 says.");
});

test("the same answers give the same agreement, and a different library version names itself", () => {
  expect(JSON.stringify(draft())).toBe(JSON.stringify(draft()));
  expect(draft().document.libraryVersion).toBe(fixtureLibrary.version);
});

describe("the schedule of findings", () => {
  test("comes last, quotes the exact sentence and says where it stands", () => {
    const text = renderText(draft().document);
    expect(text.slice(text.indexOf("Schedule C"))).toContain(
      "Section 2.1: Vendor shall notify Customer of each Breach without unreasonable delay.",
    );
  });

  test("may be left out, and brings no defined term into the agreement", () => {
    const without = draft({ presentation: { findings: false } });
    expect(renderText(without.document)).not.toContain("Findings");
    expect(without.findings).toEqual(draft().findings);
    expect(without.document.children.slice(0, 8)).toEqual(draft().document.children.slice(0, 8));
  });

  test("holds the warnings", () => {
    const warned = draft({ breachNotice: { riskAssessmentBy: "vendor" } });
    const text = renderText(warned.document);
    expect(warned.warnings.length).toBeGreaterThan(0);
    for (const { message } of warned.warnings) expect(text).toContain(message);
  });
});
