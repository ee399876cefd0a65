import { describe, expect, test } from "vitest";
import { ContentError } from "@/lib/clauses/content-error";
import { parseClause } from "@/lib/clauses/parse-clause";

const file = "templates/clauses/breach-notice.md";
const front = "---\nid: breach-notice\ntitle: Notice\neffectiveFrom: 2026-11-23\n---\n";

function body(markdown: string) {
  return parseClause(file, `${front}${markdown}`).body;
}

test("front matter that is left out takes its defaults", () => {
  expect(parseClause(file, `${front}Words.`)).toEqual({
    id: "breach-notice",
    title: "Notice",
    when: [],
    satisfies: [],
    citations: [],
    effectiveFrom: "2026-11-23",
    body: [{ type: "paragraph", conditions: [], children: [{ type: "text", value: "Words." }] }],
  });
});

test("placeholders, references and definitions become nodes, and quotes become marks of print", () => {
  expect(
    body(`Vendor's {{breachNoticeWithin}} (the **"Notice Period"**), see\n{{section:term}} and {{schedule:services}}.`),
  ).toEqual([
    {
      type: "paragraph",
      conditions: [],
      children: [
        { type: "text", value: "Vendor’s " },
        { type: "placeholder", name: "breachNoticeWithin" },
        { type: "text", value: " (the " },
        { type: "definedTerm", term: "Notice Period" },
        { type: "text", value: "), see " },
        { type: "reference", kind: "section", target: "term" },
        { type: "text", value: " and " },
        { type: "reference", kind: "schedule", target: "services" },
        { type: "text", value: "." },
      ],
    },
  ]);
});

test("a quote behind strong words or a placeholder closes, and one at the head of a line opens", () => {
  const [paragraph] = body(`"**Customer**'s" and {{name}}'s`);
  expect(paragraph).toMatchObject({
    children: [{ value: "“" }, { type: "strong" }, { value: "’s” and " }, { type: "placeholder" }, { value: "’s" }],
  });
});

test("conditions at the head of a paragraph or item are read, also several", () => {
  expect(body("{{when:one}} {{unless:two}} Words.\n\n1. {{when:three}} item\n   1. nested")).toEqual([
    {
      type: "paragraph",
      conditions: [
        { fact: "one", holds: true },
        { fact: "two", holds: false },
      ],
      children: [{ type: "text", value: "Words." }],
    },
    {
      type: "list",
      items: [
        {
          conditions: [{ fact: "three", holds: true }],
          children: [
            { type: "paragraph", conditions: [], children: [{ type: "text", value: "item" }] },
            {
              type: "list",
              items: [
                {
                  conditions: [],
                  children: [{ type: "paragraph", conditions: [], children: [{ type: "text", value: "nested" }] }],
                },
              ],
            },
          ],
        },
      ],
    },
  ]);
});

test("a list or table from the answers stands alone in its paragraph", () => {
  expect(body("{{list:affiliates}}\n\n{{when:listed}} {{table:subcontractors}}")).toEqual([
    { type: "factList", name: "affiliates", conditions: [] },
    { type: "factTable", name: "subcontractors", conditions: [{ fact: "listed", holds: true }] },
  ]);
});

describe("a clause that cannot be used is refused with its file and the reason", () => {
  test.each([
    ["no front matter", "Words.", "opens with front matter"],
    ["an unknown key", `${front.replace("title", "titel")}Words.`, "titel"],
    ["an impossible date", `${front.replace("2026-11-23", "2027-02-30")}Words.`, "effectiveFrom"],
    ["broken YAML", "---\nid: [\n---\nWords.", file],
    ["another file's id", `${front.replace("breach-notice", "term")}Words.`, "the id is term"],
    ["no text", front, "has text"],
    ["a heading", `${front}# Title`, "a heading has no place"],
    ["a bullet list", `${front}- one`, "numbered"],
    ["a link", `${front}See [x](https://example.com).`, "link has no place"],
    ["HTML", `${front}<b>bold</b> words`, "html has no place"],
    ["an expression in a condition", `${front}{{when:a && b}} Words.`, "{{when:a && b}}"],
    ["a misspelt kind", `${front}See {{clause:term}}.`, "{{clause:term}}"],
    ["unbalanced braces", `${front}See {{term.`, "unbalanced"],
    ["a condition in the middle", `${front}Words {{when:one}} more.`, "at the head"],
    ["a list among words", `${front}The {{list:affiliates}} sign.`, "alone"],
    ["a condition without words", `${front}{{when:one}}`, "without words"],
  ])("%s", (_, text, reason) => {
    expect(() => parseClause(file, text)).toThrow(ContentError);
    expect(() => parseClause(file, text)).toThrow(file);
    expect(() => parseClause(file, text)).toThrow(reason);
  });
});

test("the reason names the line of the file", () => {
  expect(() => parseClause(file, `${front}Words.\n\n# Title`)).toThrow("line 8: a heading has no place in a clause");
});
