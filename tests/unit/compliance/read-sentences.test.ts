import { expect, test } from "vitest";
import { readSentences } from "@/lib/compliance/read-sentences";
import type { ListItemNode, ListNode, ParagraphNode } from "@/lib/document/nodes";

const paragraph = (value: string, from?: string): ParagraphNode => ({
  type: "paragraph",
  children: [from === undefined ? { type: "text", value } : { type: "text", value, from }],
});
const item = (marker: string, ...children: ListItemNode["children"]): ListItemNode => ({
  type: "listItem",
  marker,
  children,
});
const list = (...items: ListItemNode[]): ListNode => ({ type: "list", items });

test("a list item is read with the words that lead into it", () => {
  const sentences = readSentences([
    paragraph("This is agreed. Vendor shall:"),
    list(item("(a)", paragraph("use safeguards; and")), item("(b)", paragraph("report. It does so at once."))),
    paragraph("That is all."),
  ]);
  expect(sentences).toEqual([
    "This is agreed.",
    "Vendor shall:",
    "Vendor shall: (a) use safeguards; and",
    "Vendor shall: (b) report.",
    "It does so at once.",
    "That is all.",
  ]);
});

test("a nested item is read with both lead-ins", () => {
  const nested = list(item("(i)", paragraph("what happened")));
  expect(readSentences([paragraph("Vendor shall:"), list(item("(a)", paragraph("say"), nested))])).toEqual([
    "Vendor shall:",
    "Vendor shall: (a) say",
    "Vendor shall: (a) say (i) what happened",
  ]);
});

test("a list behind a whole sentence has no lead-in", () => {
  expect(readSentences([paragraph("It is so."), list(item("(a)", paragraph("Vendor reports.")))])).toEqual([
    "It is so.",
    "(a) Vendor reports.",
  ]);
});

test("a definition is read with its term, and a table promises nothing", () => {
  const table = { type: "table", columns: [], rows: [[[{ type: "text", value: "Vendor shall report." }]]] } as const;
  const entries = [
    { type: "definition", term: "PHI", children: [{ type: "text", value: "means data. It is safe." }] },
  ] as const;
  expect(readSentences([{ type: "definitionList", entries }, table])).toEqual(["“PHI” means data.", "It is safe."]);
});

test("a paragraph that was typed into the questionnaire is no promise", () => {
  expect(readSentences([paragraph("Vendor shall report every Breach.", "services")])).toEqual([]);
});

test("a sentence that holds typed words is read", () => {
  const children = [
    { type: "text", value: "Notify within " },
    { type: "text", value: "5 days", from: "within" },
    { type: "text", value: "." },
  ] as const;
  expect(readSentences([{ type: "paragraph", children }])).toEqual(["Notify within 5 days."]);
});
