import { expect, test } from "vitest";
import { selectClauses } from "@/lib/clauses/select-clauses";
import { fixtureLibrary } from "../../support/fixture-library";

const conditions = { customerIsHealthPlan: false, subcontractorsScheduled: true };
const facts = { conditions, words: {}, lists: {}, tables: {} };

function chosen(held: Readonly<Record<string, boolean>>) {
  const { articles, schedules } = selectClauses(fixtureLibrary, { ...facts, conditions: { ...conditions, ...held } });
  return [...articles, ...schedules].flatMap(({ clauses }) => clauses.map(({ id }) => id));
}

test("a clause is in when its every condition holds, and stands where the outline puts it", () => {
  expect(chosen({})).toEqual(["defined-terms", "breach-notice", "incident-report", "services", "subcontractor-list"]);
  expect(chosen({ customerIsHealthPlan: true })).toContain("extra");
});

test("a schedule is out when its own condition does not hold", () => {
  expect(chosen({ subcontractorsScheduled: false })).not.toContain("subcontractor-list");
});

test("a condition that no fact has stops the assembly: a misspelling must not drop a clause", () => {
  const { customerIsHealthPlan: _, ...others } = conditions;
  expect(() => selectClauses(fixtureLibrary, { ...facts, conditions: others })).toThrow('fact "customerIsHealthPlan"');
});
