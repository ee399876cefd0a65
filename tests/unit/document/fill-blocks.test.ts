import { describe, expect, test } from "vitest";
import { parseBlocks } from "@/lib/clauses/parse-markdown";
import { fillBlocks } from "@/lib/document/steps/fill-blocks";
import type { Facts } from "@/lib/facts/facts";

const text = (value: string) => ({ type: "text" as const, value });
const facts: Facts = {
  conditions: { yes: true, no: false },
  words: {
    vendorLegalName: [text("Acme\n  Corp.\u0000")],
    services: [text("First line.\r\n\r\nSecond {{services}} <script>alert(1)</script>\nThird.")],
    contact: [{ type: "blank", label: "Contact" }],
    empty: [text("")],
  },
  lists: { affiliates: [[text("North\tClinic")], [text("South Clinic")]], none: [] },
  tables: {
    subcontractors: { columns: [{ title: "Name", share: 1 }], rows: [[[text("Cloud")]]] },
    none: { columns: [{ title: "Name", share: 1 }], rows: [] },
  },
};

function fill(markdown: string) {
  return fillBlocks(parseBlocks("test.md", markdown), facts);
}

test("typed words keep their origin, stand on one line, and lose what cannot be printed", () => {
  expect(fill("By {{vendorLegalName}}.")).toEqual([
    { type: "paragraph", children: [text("By "), { ...text("Acme Corp. "), from: "vendorLegalName" }, text(".")] },
  ]);
});

test("a paragraph that is one placeholder keeps the typed paragraphs, and braces and tags stay words", () => {
  expect(fill("{{services}}")).toEqual([
    { type: "paragraph", children: [{ ...text("First line."), from: "services" }] },
    {
      type: "paragraph",
      children: [{ ...text("Second {{services}} <script>alert(1)</script>"), from: "services" }],
    },
    { type: "paragraph", children: [{ ...text("Third."), from: "services" }] },
  ]);
});

test("a blank stays a blank", () => {
  expect(fill("Call {{contact}}.")).toEqual([
    { type: "paragraph", children: [text("Call "), { type: "blank", label: "Contact" }, text(".")] },
  ]);
});

test("blocks whose condition does not hold are gone, and a list without items with them", () => {
  expect(fill("{{when:no}} Gone.\n\n{{unless:no}} {{when:yes}} Stays.\n\n1. {{when:no}} gone")).toEqual([
    { type: "paragraph", children: [text("Stays.")] },
  ]);
});

test("lists and tables come from the facts, and empty ones leave nothing behind", () => {
  expect(
    fill("{{list:affiliates}}\n\n{{table:subcontractors}}\n\n{{list:none}}\n\n{{table:none}}\n\n{{empty}}"),
  ).toEqual([
    {
      type: "list",
      items: ["North Clinic", "South Clinic"].map((value) => ({
        type: "listItem",
        marker: "",
        children: [{ type: "paragraph", children: [{ ...text(value), from: "affiliates" }] }],
      })),
    },
    {
      type: "table",
      columns: [{ title: "Name", share: 1 }],
      rows: [[[{ ...text("Cloud"), from: "subcontractors" }]]],
    },
  ]);
});

describe("a name the facts do not have stops the assembly", () => {
  test.each(["{{unknown}} words", "{{unknown}}", "{{list:unknown}}", "{{table:unknown}}", "{{when:unknown}} words"])(
    "%s",
    (markdown) => {
      expect(() => fill(markdown)).toThrow("unknown");
    },
  );
});
