import { describe, expect, test } from "vitest";
import type { Clause, Library, Requirement } from "@/lib/clauses/schema";
import { draftAgreement } from "@/lib/document/draft-agreement";
import type { Answers, AnswersInput } from "@/lib/questionnaire/answers";
import { library } from "@/lib/server/content";
import { exampleAnswers } from "../support/example-answers";

/** Answers under which as many requirements as possible apply. */
const everything: Partial<AnswersInput> = {
  customer: { legalName: "Harbor Dental Group, P.C.", structure: "hybrid" },
  phi: { forms: ["electronic"], sensitive: ["substance-use-disorder", "genetic", "psychotherapy-notes"] },
};

const silent: Clause["body"] = [
  { type: "paragraph", conditions: [], children: [{ type: "text", value: "This Section is reserved." }] },
];

/** The library with the text of every clause that claims the requirement taken out, the sections left standing. */
function without(requirement: Requirement): Library {
  const clauses = library().clauses.map((clause) =>
    clause.satisfies.includes(requirement.id) ? { ...clause, body: silent } : clause,
  );
  return { ...library(), clauses, requirements: [requirement] };
}

function outcome(requirement: Requirement, text: Library, answers: Answers) {
  return draftAgreement({ ...text, requirements: [requirement] }, answers, null).findings[0]?.outcome;
}

describe.each(["business-associate", "subcontractor"] as const)("%s", (relationship) => {
  const answers = exampleAnswers({ ...everything, relationship });
  const applicable = library().requirements.filter(
    (requirement) => outcome(requirement, library(), answers) !== "not-applicable",
  );

  test("the mandatory core applies", () => {
    expect(applicable.filter(({ grade }) => grade === "REQ").length).toBeGreaterThanOrEqual(15);
  });

  test.each(applicable.map((requirement) => [requirement.id, requirement] as const))(
    "%s is met, and is not when the clauses that answer it say nothing",
    (_, requirement) => {
      expect(outcome(requirement, library(), answers)).toBe("met");
      expect(outcome(requirement, without(requirement), answers)).not.toBe("met");
    },
  );
});
