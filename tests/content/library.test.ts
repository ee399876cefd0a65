import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { latestDate } from "@/lib/clauses/parse-library";
import type { DraftBlock, DraftPhrasing } from "@/lib/clauses/schema";
import { canonicalJson } from "@/lib/document/canonical";
import { factNames } from "@/lib/facts/derive-facts";
import { library } from "@/lib/server/content";

const { outline, clauses, definitions, requirements, version } = library();

/** One part of "45 CFR 164.504(e)(2)(ii)(A)", "42 USC 17931(a)" or "42 CFR Part 2". */
const CITATION =
  /^(?:\d+ CFR (?:\d+\.\d+|Parts? \d+)|\d+ USC \d+[a-z]*(?:-\d+)?)(?:\([A-Za-z0-9]+\))*(?:(?: and|,) (?:\d+(?:\.\d+)?)?(?:\([A-Za-z0-9]+\))*)*$/;

function phrasingOf(block: DraftBlock): readonly DraftPhrasing[] {
  if (block.type === "paragraph") return block.children.flatMap(deep);
  if (block.type === "list") return block.items.flatMap(({ children }) => children.flatMap(phrasingOf));
  return [];
}

function deep(node: DraftPhrasing): readonly DraftPhrasing[] {
  return node.type === "strong" ? [node, ...node.children.flatMap(deep)] : [node];
}

function conditionsOf(block: DraftBlock): readonly string[] {
  if (block.type !== "list") return block.conditions.map(({ fact }) => fact);
  return block.items.flatMap(({ conditions, children }) => [
    ...conditions.map(({ fact }) => fact),
    ...children.flatMap(conditionsOf),
  ]);
}

function blocksOf(block: DraftBlock): readonly DraftBlock[] {
  return block.type === "list"
    ? [block, ...block.items.flatMap(({ children }) => children.flatMap(blocksOf))]
    : [block];
}

const texts = [
  ...clauses.map(({ id, body }) => ({ id, phrasing: body.flatMap(phrasingOf) })),
  ...definitions.map(({ term, children }) => ({ id: `definition of ${term}`, phrasing: children.flatMap(deep) })),
];
const placed = [...outline.articles, ...outline.schedules].flatMap((part) => part.clauses);

test("the version is the latest date and the hash of every word, so that any change is a new version", () => {
  const { version: _, ...content } = library();
  const hash = (value: unknown) => createHash("sha256").update(canonicalJson(value)).digest("hex").slice(0, 8);
  expect(version).toBe(`${latestDate(content)}-${hash(content)}`);
  const [first, ...others] = clauses;
  const changed = { ...content, clauses: [{ ...first, title: `${first?.title}!` }, ...others] };
  expect(hash(changed)).not.toBe(hash(content));
});

describe("every name in the text is known", () => {
  test("conditions of clauses, schedules and definitions", () => {
    const named = [
      ...clauses.flatMap(({ when, body }) => [...when, ...body.flatMap(conditionsOf)]),
      ...outline.schedules.flatMap(({ when }) => when),
      ...definitions.flatMap(({ when }) => when),
      ...requirements.flatMap(({ appliesWhen }) => appliesWhen),
    ];
    expect(named.filter((name) => !factNames.conditions.includes(name))).toEqual([]);
  });

  test("placeholders", () => {
    const named = texts.flatMap(({ phrasing }) =>
      phrasing.flatMap((node) => (node.type === "placeholder" ? [node.name] : [])),
    );
    expect(named.filter((name) => !factNames.words.includes(name))).toEqual([]);
  });

  test("lists and tables", () => {
    const blocks = clauses.flatMap(({ body }) => body.flatMap(blocksOf));
    const lists = blocks.flatMap((block) => (block.type === "factList" ? [block.name] : []));
    const tables = blocks.flatMap((block) => (block.type === "factTable" ? [block.name] : []));
    expect(lists.filter((name) => name !== "definitions" && !factNames.lists.includes(name))).toEqual([]);
    expect(tables.filter((name) => !factNames.tables.includes(name))).toEqual([]);
  });

  test("references", () => {
    const known = {
      section: new Set(placed),
      schedule: new Set(outline.schedules.map(({ id }) => id)),
    };
    const dangling = texts.flatMap(({ id, phrasing }) =>
      phrasing.flatMap((node) =>
        node.type === "reference" && !known[node.kind].has(node.target) ? [`${id} → ${node.kind}:${node.target}`] : [],
      ),
    );
    expect(dangling).toEqual([]);
  });

  test("requirements that clauses claim to satisfy", () => {
    const known = new Set(requirements.map(({ id }) => id));
    expect(clauses.flatMap(({ satisfies }) => satisfies.filter((id) => !known.has(id)))).toEqual([]);
  });
});

test("every fact is used, so that no condition, word, list or table outlives its clause", () => {
  const blocks = clauses.flatMap(({ body }) => body.flatMap(blocksOf));
  const used = new Set([
    ...clauses.flatMap(({ when, body }) => [...when, ...body.flatMap(conditionsOf)]),
    ...outline.schedules.flatMap(({ when }) => when),
    ...definitions.flatMap(({ when }) => when),
    ...requirements.flatMap(({ appliesWhen }) => appliesWhen),
    ...texts.flatMap(({ phrasing }) => phrasing.flatMap((node) => (node.type === "placeholder" ? [node.name] : []))),
    ...blocks.flatMap((block) => (block.type === "factList" || block.type === "factTable" ? [block.name] : [])),
  ]);
  expect(Object.values(factNames).flatMap((names) => names.filter((name) => !used.has(name)))).toEqual([]);
});

test("every clause stands in the outline, once", () => {
  expect(placed.toSorted()).toEqual(clauses.map(({ id }) => id).toSorted());
});

test("every requirement of the law's own words has a clause that answers it", () => {
  const claimed = new Set(clauses.flatMap(({ satisfies }) => satisfies));
  expect(requirements.flatMap(({ id }) => (claimed.has(id) ? [] : [id]))).toEqual([]);
});

test("every citation is written the same way", () => {
  const cited = [
    ...clauses.flatMap(({ citations }) => citations),
    ...definitions.flatMap(({ citations }) => citations),
    ...requirements.map(({ citation }) => citation),
  ];
  expect(cited.filter((citation) => !citation.split("; ").every((part) => CITATION.test(part)))).toEqual([]);
});

test("nothing is built on law that was not read: the mandatory rows rest on the text itself", () => {
  const mandatory = requirements.filter(({ grade }) => grade === "REQ" || grade === "REQ-IF");
  expect(mandatory.length).toBeGreaterThan(20);
  expect(requirements.filter(({ evidence }) => evidence === "M").map(({ id }) => id)).toEqual([]);
  expect(mandatory.filter(({ evidence }) => evidence !== "V").map(({ id }) => id)).toEqual([]);
});

test("a term is defined in one place only, except under conditions that exclude each other", () => {
  const twice = definitions.filter(
    ({ term, when }) => when.length === 0 && definitions.filter((other) => other.term === term).length > 1,
  );
  expect(twice.map(({ term }) => term)).toEqual([]);
});
