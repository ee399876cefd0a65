import type { DraftBlock, DraftListItem } from "../../clauses/schema";
import { conditionsHold } from "../../clauses/select-clauses";
import type { Facts } from "../../facts/facts";
import type { DefinitionListNode, ListItemNode, ListNode, ParagraphNode, TableNode } from "../nodes";
import { typedParagraphs } from "../single-line";
import { fillPhrasing, tidy, typedWords } from "./fill-phrasing";

type FilledBlock = ParagraphNode | ListNode | DefinitionListNode | TableNode;

/** The place of the defined terms in the text: `{{list:definitions}}`. A later step fills it. */
const DEFINITIONS = "definitions";

/** The blocks whose conditions hold, with the facts' words in them. Markers are still empty. */
export function fillBlocks(draft: readonly DraftBlock[], facts: Facts): readonly FilledBlock[] {
  return draft.flatMap((block) => fillBlock(block, facts));
}

function fillBlock(block: DraftBlock, facts: Facts): readonly FilledBlock[] {
  if (block.type === "list") return listOf(block.items.flatMap((item) => fillItem(item, facts)));
  if (!conditionsHold(block.conditions, facts)) return [];
  switch (block.type) {
    case "paragraph":
      return fillParagraph(block, facts);
    case "factList":
      return block.name === DEFINITIONS ? [{ type: "definitionList", entries: [] }] : factList(block.name, facts);
    case "factTable":
      return factTable(block.name, facts);
  }
}

/** A paragraph that is one placeholder keeps the paragraphs of what was typed; inside a sentence it is one line. */
function fillParagraph(block: Extract<DraftBlock, { type: "paragraph" }>, facts: Facts): readonly ParagraphNode[] {
  const [only] = block.children;
  if (block.children.length === 1 && only?.type === "placeholder") {
    const [typed, ...others] = facts.words[only.name] ?? [];
    if (typed?.type === "text" && others.length === 0) {
      return typedParagraphs(typed.value).map((value) => ({
        type: "paragraph",
        children: [{ type: "text", value, from: typed.from ?? only.name }],
      }));
    }
  }
  const children = fillPhrasing(block.children, facts);
  return children.length === 0 ? [] : [{ type: "paragraph", children }];
}

function fillItem(item: DraftListItem, facts: Facts): readonly ListItemNode[] {
  if (!conditionsHold(item.conditions, facts)) return [];
  const children = fillBlocks(item.children, facts).map((block) => {
    if (block.type === "paragraph" || block.type === "list") return block;
    throw new Error(`a ${block.type} has no place in a list item`);
  });
  return children.length === 0 ? [] : [{ type: "listItem", marker: "", children }];
}

function factList(name: string, facts: Facts): readonly ListNode[] {
  const items = facts.lists[name];
  if (items === undefined) throw new Error(`there is no list "${name}"`);
  return listOf(
    items.map((line) => ({
      type: "listItem",
      marker: "",
      children: [{ type: "paragraph", children: tidy(typedWords(line, name)) }],
    })),
  );
}

function listOf(items: readonly ListItemNode[]): readonly ListNode[] {
  return items.length === 0 ? [] : [{ type: "list", items }];
}

function factTable(name: string, facts: Facts): readonly TableNode[] {
  const table = facts.tables[name];
  if (table === undefined) throw new Error(`there is no table "${name}"`);
  if (table.rows.length === 0) return [];
  const rows = table.rows.map((row) => row.map((cell) => tidy(typedWords(cell, name))));
  return [{ type: "table", columns: table.columns, rows }];
}
