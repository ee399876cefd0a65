import { expect, test } from "vitest";
import { draftAgreement } from "@/lib/document/draft-agreement";
import { answersSchema } from "@/lib/questionnaire/answers";
import { renderJson } from "@/lib/renderers/json/render-json";
import { exampleAnswers } from "../../support/example-answers";
import { fixtureLibrary } from "../../support/fixture-library";

const agreement = draftAgreement(fixtureLibrary, exampleAnswers(), null);

test("the file holds the whole agreement, with the answers' defaults filled in", () => {
  const read = JSON.parse(renderJson(agreement));
  expect(Object.keys(read)).toEqual([
    "schemaVersion",
    "libraryVersion",
    "answers",
    "facts",
    "document",
    "findings",
    "warnings",
  ]);
  expect(read).toEqual(JSON.parse(JSON.stringify(agreement)));
  expect(read.answers.term.cureDays).toBe(30);
});

test("its answers are an answers document that gives the same agreement again", () => {
  const answers = answersSchema.parse(JSON.parse(renderJson(agreement)).answers);
  expect(renderJson(draftAgreement(fixtureLibrary, answers, null))).toBe(renderJson(agreement));
});
