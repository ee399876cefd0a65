import type { PhrasingNode } from "./nodes";

/** A blank as every format prints it, so that the words of all formats agree. */
export const BLANK = "______";

/** The words of a line, as every format prints them. */
export function printedText(nodes: readonly PhrasingNode[]): string {
  let text = "";
  for (const node of nodes) text += printedNode(node);
  return text;
}

function printedNode(node: PhrasingNode): string {
  switch (node.type) {
    case "text":
      return node.value;
    case "blank":
      return BLANK;
    case "definedTerm":
      return `“${node.term}”`;
    case "crossReference":
      return node.text;
    case "strong":
      return printedText(node.children);
  }
}

/** The run-in title of a section: it ends like a sentence. */
export function runInTitle(title: string): string {
  return /[.?]$/.test(title) ? title : `${title}.`;
}
