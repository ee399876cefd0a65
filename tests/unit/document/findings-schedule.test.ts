import { describe, expect, test } from "vitest";
import type { Finding } from "@/lib/compliance/finding";
import { draftAgreement } from "@/lib/document/draft-agreement";
import { appendFindings } from "@/lib/document/findings-schedule";
import type { ScheduleNode, TableNode } from "@/lib/document/nodes";
import { printedText } from "@/lib/document/printed-text";
import { exampleAnswers } from "../../support/example-answers";
import { fixtureLibrary } from "../../support/fixture-library";

const agreement = draftAgreement(fixtureLibrary, exampleAnswers({ presentation: { findings: false } }), null).document;

const met: Finding = {
  requirement: "report-breach",
  title: "Report breaches",
  citation: "45 CFR 164.504(e)(2)(ii)(C)",
  grade: "REQ",
  asOf: "2026-11-23",
  outcome: "met",
  evidence: [
    { element: "notify", text: "Vendor shall notify.", section: "Section 2.1", target: "section-breach-notice" },
    { element: "promptly", text: "Vendor shall notify.", section: "Section 2.1", target: "section-breach-notice" },
    { element: "who", text: "It names each.", section: "Section 2.2", target: "section-incident-report" },
  ],
  missing: [],
};

function scheduleWith(findings: readonly Finding[], warnings: Parameters<typeof appendFindings>[2] = []): ScheduleNode {
  const last = appendFindings(agreement, findings, warnings).children.at(-1);
  if (last?.type !== "schedule") throw new Error("no schedule was added");
  return last;
}

function tables(schedule: ScheduleNode): readonly TableNode[] {
  return schedule.children.filter((node) => node.type === "table");
}

function sentences(finding: Finding): string {
  return printedText(tables(scheduleWith([finding]))[0]?.rows[0]?.[2] ?? []);
}

test("it takes the letter after the last schedule and changes nothing before it", () => {
  expect(scheduleWith([met]).label).toBe("Schedule C");
  expect(appendFindings(agreement, [met], []).children.slice(0, -1)).toEqual(agreement.children);
});

test("a sentence that says two elements is shown once, each behind its place", () => {
  expect(sentences(met)).toBe("Section 2.1: Vendor shall notify. Section 2.2: It names each.");
});

test("what no sentence says is named", () => {
  const missing = [{ element: "promptly", means: "It does so promptly" }];
  expect(sentences({ ...met, outcome: "not-met", missing })).toMatch(
    /It names each\. No one sentence was found for this: It does so promptly$/,
  );
  expect(sentences({ ...met, outcome: "not-met", evidence: [], missing })).toBe(
    "No one sentence was found for this: It does so promptly",
  );
});

describe("what the agreement must contain stands apart from what it may", () => {
  const titles = (schedule: ScheduleNode) =>
    schedule.children.flatMap((node) =>
      node.type === "paragraph" && node.children[0]?.type === "strong" ? [printedText(node.children)] : [],
    );

  test("by grade", () => {
    const schedule = scheduleWith([met, { ...met, grade: "REC", title: "Mitigate" }]);
    expect(titles(schedule)).toEqual(["What the agreement must contain", "What it also addresses"]);
    expect(tables(schedule).map(({ rows }) => rows.map((row) => printedText(row[0] ?? [])))).toEqual([
      ["Report breaches (45 CFR 164.504(e)(2)(ii)(C))"],
      ["Mitigate (45 CFR 164.504(e)(2)(ii)(C))"],
    ]);
  });

  test("what does not apply is left out, with its heading", () => {
    expect(titles(scheduleWith([met, { ...met, grade: "LAW", outcome: "not-applicable" }]))).toEqual([
      "What the agreement must contain",
    ]);
  });
});

test("the law is dated by the day it was read longest ago", () => {
  const schedule = scheduleWith([met, { ...met, asOf: "2026-10-05" }]);
  expect(JSON.stringify(schedule)).toContain("The law is cited as read on October 5, 2026 or later.");
});

test("warnings are listed with letters", () => {
  const list = scheduleWith([met], [{ path: "agencyControl", message: "Look again." }]).children.at(-1);
  expect(list).toMatchObject({ type: "list", items: [{ marker: "(a)" }] });
  expect(JSON.stringify(list)).toContain("Look again.");
});

test("every column has its share of the width, together all of it", () => {
  const shares = tables(scheduleWith([met]))[0]?.columns.map(({ share }) => share) ?? [];
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
});
