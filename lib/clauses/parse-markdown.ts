import { fromMarkdown } from "mdast-util-from-markdown";
import { ContentError } from "./content-error";
import { parsePlaceholders, type Token } from "./parse-placeholders";
import type { DraftBlock, DraftCondition, DraftListItem, DraftPhrasing } from "./schema";

type Root = ReturnType<typeof fromMarkdown>;
type Flow = Root["children"][number];
type Paragraph = Extract<Flow, { type: "paragraph" }>;
type List = Extract<Flow, { type: "list" }>;
type Phrasing = Paragraph["children"][number];

/**
 * Parses legal text: paragraphs, numbered lists, strong words, definitions in place and `{{…}}`.
 * Anything else Markdown can say has no place in a clause. @throws ContentError naming file and line.
 */
export function parseBlocks(file: string, markdown: string): readonly DraftBlock[] {
  return fromMarkdown(markdown).children.map((node) => block(file, node));
}

/** Parses words that stand inside one paragraph, as in a definition. @throws ContentError */
export function parsePhrasing(file: string, markdown: string): readonly DraftPhrasing[] {
  const blocks = parseBlocks(file, markdown);
  const [first] = blocks;
  if (blocks.length !== 1 || first?.type !== "paragraph" || first.conditions.length > 0) {
    throw new ContentError(file, `expected one paragraph without conditions in "${markdown.trim()}"`);
  }
  return first.children;
}

function refuse(file: string, node: Flow | Phrasing, reason: string): never {
  throw new ContentError(file, `line ${node.position?.start.line ?? "?"}: ${reason}`);
}

function block(file: string, node: Flow): DraftBlock {
  if (node.type === "paragraph") return paragraph(file, node);
  if (node.type === "list") return list(file, node);
  return refuse(file, node, `a ${node.type} has no place in a clause`);
}

function paragraph(file: string, node: Paragraph): DraftBlock {
  const tokens = node.children.flatMap((child, at) => phrasing(file, child, at === 0));
  const { conditions, rest } = splitConditions(tokens);
  const [only] = rest;
  if (rest.length === 1 && (only?.type === "factList" || only?.type === "factTable")) return { ...only, conditions };
  const children = rest.map((token) => {
    if (isPhrasing(token)) return token;
    return refuse(file, node, "a condition stands at the head of its paragraph, a list or table alone in it");
  });
  if (children.length === 0) return refuse(file, node, "a paragraph without words");
  return { type: "paragraph", conditions, children };
}

/** Conditions at the head, and the words after them. */
function splitConditions(tokens: readonly Token[]): { conditions: DraftCondition[]; rest: Token[] } {
  const conditions: DraftCondition[] = [];
  const rest = [...tokens];
  for (;;) {
    const head = rest[0];
    if (head?.type === "text" && head.value.trim() === "" && rest.length > 1) rest.shift();
    else if (head?.type === "condition") {
      conditions.push({ fact: head.fact, holds: head.holds });
      rest.shift();
    } else break;
  }
  const head = rest[0];
  if (conditions.length > 0 && head?.type === "text") rest[0] = { ...head, value: head.value.trimStart() };
  return { conditions, rest };
}

function list(file: string, node: List): DraftBlock {
  if (node.ordered !== true) return refuse(file, node, "lists of a clause are numbered, so that they can be cited");
  return { type: "list", items: node.children.map((item) => listItem(file, item)) };
}

/** The head of an item is the head of its first paragraph: conditions there decide about the whole item. */
function listItem(file: string, item: List["children"][number]): DraftListItem {
  const children = item.children.map((child) => block(file, child));
  const [first, ...others] = children;
  if (first === undefined) return refuse(file, item, "a list item without words");
  if (first.type === "list") return { conditions: [], children };
  return { conditions: first.conditions, children: [{ ...first, conditions: [] }, ...others] };
}

/** A quote at the head of a paragraph opens; one right behind strong words closes. */
function phrasing(file: string, node: Phrasing, isFirst: boolean): readonly Token[] {
  if (node.type === "text") return parsePlaceholders(file, node.value.replace(/\s*\n\s*/g, " "), isFirst ? "" : "x");
  if (node.type === "strong") return [strong(file, node)];
  return refuse(file, node, `${node.type} has no place in a clause`);
}

function strong(file: string, node: Extract<Phrasing, { type: "strong" }>): DraftPhrasing {
  const [only] = node.children;
  if (node.children.length === 1 && only?.type === "text") {
    const term = /^["“](.+)["”]$/.exec(only.value)?.[1];
    if (term !== undefined && !/["“”{}]/.test(term)) return { type: "definedTerm", term };
  }
  const children = node.children
    .flatMap((child, at) => phrasing(file, child, at === 0))
    .map((token) => (isPhrasing(token) ? token : refuse(file, node, "strong words hold words and placeholders only")));
  return { type: "strong", children };
}

function isPhrasing(token: Token): token is DraftPhrasing {
  return token.type !== "condition" && token.type !== "factList" && token.type !== "factTable";
}
