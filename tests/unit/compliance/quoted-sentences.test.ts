import { expect, test } from "vitest";
import { quotedSentences } from "@/lib/compliance/quoted-sentences";

const at = (text: string, target = "section-accounting") => ({ element: text, text, section: "Section 7.3", target });

test("a sentence that says two elements is quoted once", () => {
  expect(quotedSentences([at("Vendor shall notify."), at("Vendor shall notify.")])).toHaveLength(1);
});

test("items of one list stand together behind their lead-in", () => {
  const quoted = quotedSentences([
    at("Vendor shall document each disclosure, with: (a) its date;"),
    at("Vendor shall document each disclosure, with: (b) its recipient; and"),
    at("Vendor shall document each disclosure, with: (c) its purpose."),
  ]);
  expect(quoted.map(({ text }) => text)).toEqual([
    "Vendor shall document each disclosure, with: (a) its date; (b) its recipient; and (c) its purpose.",
  ]);
});

test("the same words in two places are two quotations", () => {
  expect(quotedSentences([at("Vendor shall notify."), at("Vendor shall notify.", "section-breach")])).toHaveLength(2);
});

test("items of two lists stay apart", () => {
  expect(quotedSentences([at("Vendor shall: (a) report;"), at("Customer shall: (a) decide;")])).toHaveLength(2);
});
