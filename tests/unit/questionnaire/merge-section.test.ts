import { describe, expect, test } from "vitest";
import { answersFromTyped } from "@/lib/questionnaire/answers-from-typed";
import { findSection } from "@/lib/questionnaire/flow";
import { mergedSection, otherValues, withoutOtherValues } from "@/lib/questionnaire/merge-section";
import type { Posted } from "@/lib/questionnaire/save-section";
import type { Typed } from "@/lib/questionnaire/typed";
import { directory } from "../../support/vendor-files";

function merge(current: Typed, posted: Posted): Typed {
  const section = findSection("decisions");
  if (!section) throw new Error("No section “decisions”");
  return mergedSection(current, section, posted, directory);
}

describe("two windows", () => {
  test("that save different fields keep both", () => {
    const merged = merge({ "term.cureDays": "10" }, { "term.backupDays": ["60"] });
    expect(merged).toEqual({ "term.cureDays": "10", "term.backupDays": "60" });
  });

  test("that save the same field differently lose neither: one stands, the other is told", () => {
    const merged = merge({ "term.cureDays": "10" }, { "term.cureDays": ["20"] });
    expect(merged["term.cureDays"]).toBe("20");
    expect(otherValues(merged)).toEqual([
      { path: "term.cureDays", label: "Time to put a violation right", theirs: "10" },
    ]);
  });

  test("that save the same have nothing to be told", () => {
    expect(otherValues(merge({ "term.cureDays": "10" }, { "term.cureDays": ["10"] }))).toEqual([]);
  });

  test("what the other window said is no answer, and goes once it was looked at", () => {
    const merged = merge({ "term.cureDays": "10" }, { "term.cureDays": ["20"] });
    expect(answersFromTyped(merged)).toEqual(answersFromTyped({ "term.cureDays": "20" }));
    expect(withoutOtherValues(merged)).toEqual({ "term.cureDays": "20" });
  });
});
