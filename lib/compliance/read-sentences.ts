import type { ListItemNode, ListNode, ParagraphNode, PhrasingNode, ScheduleNode, SectionNode } from "../document/nodes";
import { printedText } from "../document/printed-text";
import { splitSentences } from "./split-sentences";

type Block = SectionNode["children"][number] | ScheduleNode["children"][number];

/**
 * The sentences of blocks that follow one another, exactly as printed. A list item is read with the words that lead
 * into it. Tables promise nothing, and a paragraph that somebody typed into the questionnaire is no term of ours.
 */
export function readSentences(blocks: readonly Block[]): readonly string[] {
  const sentences: string[] = [];
  let leadIn = "";
  for (const block of blocks) {
    const own = readBlock(block, leadIn);
    if (block.type === "paragraph") leadIn = leadInOf(own);
    sentences.push(...own);
  }
  return sentences;
}

function readBlock(block: Block, leadIn: string): readonly string[] {
  switch (block.type) {
    case "paragraph":
      return isTyped(block) ? [] : splitSentences(printedText(block.children));
    case "list":
      return readList(block, leadIn);
    case "definitionList":
      return block.entries.flatMap((entry) => splitSentences(`“${entry.term}” ${printedText(entry.children)}`));
    case "table":
      return [];
  }
}

function readList(list: ListNode, leadIn: string): readonly string[] {
  return list.items.flatMap((item) => readItem(item, leadIn));
}

/** The first sentence of an item goes on where the lead-in stopped; a nested list is led into by both. */
function readItem({ marker, children }: ListItemNode, leadIn: string): readonly string[] {
  const sentences: string[] = [];
  let ownLeadIn = leadIn;
  let opening = [leadIn, marker].filter((words) => words !== "").join(" ");
  for (const child of children) {
    if (child.type === "list") {
      sentences.push(...readList(child, ownLeadIn));
      continue;
    }
    if (!isTyped(child)) {
      const own = splitSentences(printedText(child.children));
      const read = opening === "" ? own : own.map((sentence, at) => (at === 0 ? `${opening} ${sentence}` : sentence));
      ownLeadIn = leadInOf(read);
      sentences.push(...read);
    }
    opening = "";
  }
  return sentences;
}

/** "Vendor shall:" leads in; "Vendor shall do so." does not. */
function leadInOf(sentences: readonly string[]): string {
  const last = sentences.at(-1) ?? "";
  return /[.!?][”’")\]]*$/.test(last) ? "" : last;
}

/** Whether every word of the paragraph came from the answers. */
function isTyped(paragraph: ParagraphNode): boolean {
  return paragraph.children.every(cameFromAnswers);
}

function cameFromAnswers(node: PhrasingNode): boolean {
  if (node.type === "text") return node.from !== undefined || node.value.trim() === "";
  if (node.type === "strong") return node.children.every(cameFromAnswers);
  return node.type === "blank";
}
